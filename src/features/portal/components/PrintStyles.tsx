import GlobalStyles from '@mui/material/GlobalStyles'

/** A ticket on paper: nothing but what was said and what is known, dark on white, with whole dates. */
export function PrintStyles() {
  return <GlobalStyles styles={{ '@media print': styles }} />
}

const styles = {
  '@page': { margin: '16mm' },
  'main summary': { listStyle: 'none' },
  ':root': { colorScheme: 'light !important' },
  'html, body, body *': {
    color: 'black !important',
    backgroundColor: 'transparent !important',
    borderColor: 'lightgray !important',
    boxShadow: 'none !important',
    animation: 'none !important',
  },
  // The frame of every page, and what is for doing rather than for reading.
  '#root > *:not(:has(main)), header:has(nav), #root nav, .no-print': { display: 'none !important' },
  main: { fontSize: '10pt' },
  'main h1': { fontSize: '16pt' },
  'main li, main aside': { breakInside: 'avoid' },
  'main a[href^="http"]::after': { content: '" (" attr(href) ")"', overflowWrap: 'anywhere' },
  '.print-first': { display: 'flex !important', flexDirection: 'column' },
  '.print-first > :last-child': { order: -1, position: 'static !important', alignSelf: 'stretch' },
  'details::details-content': { contentVisibility: 'visible', blockSize: 'auto' },
  'time[title]': { fontSize: 0 },
  'time[title]::after': { content: 'attr(title)', fontSize: '9pt' },
} as const
