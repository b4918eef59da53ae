/** The inside of what opens from the list's tools. */
export const panelStyles = {
  display: 'grid',
  gap: 0.5,
  p: 1,
  '& h3': { m: 0, px: 1, pt: 0.5, typography: 'caption', fontWeight: 600, color: 'text.secondary' },
  '& ul, & ol': { m: 0, p: 0, listStyle: 'none' },
  '& li': {
    display: 'flex',
    alignItems: 'center',
    gap: 0.25,
    minHeight: { xs: 44, sm: 36 },
    paddingInlineStart: 1,
    borderRadius: 1,
    '&:hover': { bgcolor: 'action.hover' },
  },
  '& .name': { flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .aside': { typography: 'caption', color: 'text.secondary', paddingInlineEnd: 0.5 },
  '& .hint': { m: 0, px: 1, py: 0.5, typography: 'caption', color: 'text.secondary' },
  '& hr': { width: '100%', m: 0, my: 0.5, border: 0, borderTop: 1, borderColor: 'divider' },
  '& .small': {
    flex: 'none',
    width: { xs: 36, sm: 28 },
    height: { xs: 36, sm: 28 },
    color: 'text.secondary',
    '&[aria-disabled="true"]': { opacity: 0.35 },
    '& svg': { fontSize: 16 },
  },
} as const
