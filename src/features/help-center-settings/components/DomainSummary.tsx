import Box from '@mui/material/Box'
import { cookieWords, type DomainDraft } from '../model'

/** One version of the domain in words, to be compared with another. */
export function DomainSummary({ domain }: { domain: DomainDraft }) {
  const facts = [
    ['Domain', domain.host || 'None'],
    ['HTTPS', domain.https ? 'On' : 'Off'],
    ['Cookies', cookieWords[domain.cookieForwarding].title],
  ]
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'auto 1fr',
        columnGap: 2,
        rowGap: 0.5,
        '& dt': { color: 'text.secondary' },
        '& dd': { m: 0, overflowWrap: 'anywhere' },
      }}
    >
      {facts.map(([name, value]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Box>
      ))}
    </Box>
  )
}
