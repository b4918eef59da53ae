import { stateStyles } from '../../components/StateLabel'

// Of the page and not of the table, which is as wide but for its margins: that would be laid out twice.
const medium = '@media (min-width: 928px)'
const wide = '@media (min-width: 1128px)'
const widest = '@media (min-width: 1228px)'

const link = {
  color: 'text.primary',
  fontWeight: 500,
  textDecoration: 'none',
  '&:focus-visible': { outline: 'none' },
} as const

const snippet = {
  display: '-webkit-box',
  WebkitLineClamp: 2,
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
  overflowWrap: 'anywhere',
} as const

/** Shared by rows and cards: what is in them looks the same in both. */
const rowStyles = {
  ...stateStyles,
  '& a[data-ticket]': link,
  '& [data-unread] a[data-ticket]': { fontWeight: 700 },
  '& .unread': {
    display: 'inline-block',
    verticalAlign: '1px',
    width: 8,
    height: 8,
    marginInlineEnd: 1,
    borderRadius: '50%',
    bgcolor: 'primary.main',
  },
  '& [data-row]': { cursor: 'pointer' },
  '& [data-row]:hover a[data-ticket]': { color: 'primary.main' },
  '& [data-row]:has(a:focus-visible)': {
    outline: '2px solid',
    outlineColor: 'primary.main',
    outlineOffset: '-2px',
  },
  '& .snippet': snippet,
  '& .source': { display: 'block', typography: 'caption', color: 'text.secondary', whiteSpace: 'nowrap' },
  '& .bar': {
    display: 'inline-block',
    verticalAlign: 'middle',
    maxWidth: '100%',
    height: 10,
    borderRadius: '5px',
    bgcolor: 'action.hover',
  },
  '& time': { whiteSpace: 'nowrap' },
} as const

/** The whole table in one style, so that a row costs no more than its plain elements. */
export const tableStyles = {
  ...rowStyles,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
  overflow: 'clip',
  '& table, & thead, & tbody': { display: 'block' },
  // Rows are grids, not table rows: so a browser can leave out those that are out of sight, and typing stays quick.
  '& tr': {
    display: 'grid',
    gridTemplateColumns: 'var(--base)',
    alignItems: 'center',
    columnGap: 3,
    boxSizing: 'border-box',
    paddingInline: 2.5,
    borderBottom: 1,
    borderColor: 'divider',
  },
  '--row': '49px',
  '&[data-previews]': { '--row': '77px' },
  '&[data-density="compact"]': { '--row': '37px' },
  '&[data-density="compact"][data-previews]': { '--row': '61px' },
  '& tbody tr': {
    height: 'var(--row)',
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'var(--row)',
    position: 'relative',
    '&[data-row]:hover': { bgcolor: 'action.hover' },
  },
  '& tbody:last-of-type tr:last-of-type': { borderBottom: 0 },
  // Rows that are not drawn yet: their lines are there.
  '& tbody[aria-hidden]': {
    backgroundImage: 'linear-gradient(to top, currentColor 1px, transparent 1px)',
    backgroundSize: '100% var(--row)',
    color: 'divider',
  },
  '& thead': { position: 'sticky', top: 57, zIndex: 1 },
  '& thead tr': { height: 41, bgcolor: 'surface.sunken' },
  // What gets the focus comes out from under them.
  '& a[data-ticket]': { ...link, scrollMarginTop: '44px' },
  '& th, & td': { p: 0, minWidth: 0, textAlign: 'start' },
  '& th': { typography: 'caption', fontWeight: 600, color: 'text.secondary', whiteSpace: 'nowrap' },
  '& th button': {
    all: 'unset',
    display: 'inline-flex',
    alignItems: 'center',
    gap: 0.25,
    minHeight: 28,
    mx: -0.75,
    px: 0.75,
    borderRadius: '6px',
    cursor: 'pointer',
    '&:hover': { bgcolor: 'action.hover', color: 'text.primary' },
    '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
    '& svg': { fontSize: 14, opacity: 0 },
    '&:hover svg, &:focus-visible svg': { opacity: 0.5 },
  },
  '& th[aria-sort="ascending"] button, & th[aria-sort="descending"] button': {
    color: 'text.primary',
    '& svg': { opacity: 1 },
  },
  '& td': {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    typography: 'body2',
    color: 'text.secondary',
  },
  '& td.title': { typography: 'body1' },
  '& .number, & .createdAt, & .updatedAt': { fontVariantNumeric: 'tabular-nums' },
  '& td.preview': { whiteSpace: 'normal', color: 'text.primary' },
  '&[data-previews] td.title': { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  '&[data-previews] td.title a': snippet,
  '& .from-medium, & .from-wide, & .from-widest': { display: 'none' },
  [medium]: { '& tr': { gridTemplateColumns: 'var(--medium)' }, '& .from-medium': { display: 'block' } },
  [wide]: { '& tr': { gridTemplateColumns: 'var(--wide)' }, '& .from-wide': { display: 'block' } },
  [widest]: { '& tr': { gridTemplateColumns: 'var(--widest)' }, '& .from-widest': { display: 'block' } },
  // What waits for its reader is seen before it is read.
  '& tr[data-category="waiting_on_customer"]::before': {
    content: '""',
    position: 'absolute',
    insetBlock: 8,
    insetInlineStart: 8,
    width: 3,
    borderRadius: '2px',
    bgcolor: 'warning.main',
  },
} as const

/** Instead of the table where there is no room for one. */
export const cardStyles = {
  ...rowStyles,
  '--card': '112px',
  '& .block': { display: 'grid', alignContent: 'start', gap: 1, boxSizing: 'border-box', pb: 1 },
  '& .card': {
    display: 'grid',
    gap: 0.75,
    minHeight: 104,
    p: 1.75,
    border: 1,
    borderColor: 'divider',
    borderRadius: 1.5,
    bgcolor: 'background.paper',
    alignContent: 'start',
  },
  '& .line': {
    display: 'flex',
    gap: 1,
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: 18,
    typography: 'caption',
    color: 'text.secondary',
    '& > :first-of-type': { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    '& > :last-child': { flex: 'none' },
  },
  '& .title': { typography: 'body1', overflowWrap: 'anywhere' },
  '&[data-density="compact"]': { '--card': '88px', '& .block': { gap: 0.5, pb: 0.5 } },
  '&[data-density="compact"] .card': {
    py: 1,
    gap: 0.25,
    minHeight: 84,
  },
  '& .snippet': { ...snippet, typography: 'body2' },
} as const
