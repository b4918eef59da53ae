import Box from '@mui/material/Box'
import { findLinks } from '../links'

/** What somebody wrote, as they wrote it: lines kept, addresses to follow, nothing read as markup. */
export function PlainText({ text }: { text: string }) {
  return (
    <Box dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', textAlign: 'start' }}>
      {findLinks(text).map(({ at, text: piece, href }) =>
        href ? (
          <a key={at} href={href} target="_blank" rel="noopener noreferrer nofollow ugc">
            {piece}
          </a>
        ) : (
          <span key={at}>{piece}</span>
        ),
      )}
    </Box>
  )
}
