import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Checkup } from '../api'
import { shortName } from '../model'
import { VerdictIcon } from './VerdictIcon'

/** Yes or no, what stands in the way, and how many tickets are meant. */
export function Outcome({ checkup: { user, steps, visibleTickets } }: { checkup: Checkup }) {
  const outcome = steps.find(({ id }) => id === 'outcome')
  if (!outcome) return null
  const isIn = outcome.verdict !== 'fail'
  const obstacles = steps.filter(({ id, verdict }) => verdict === 'fail' && id !== 'outcome')
  const name = shortName(user.name)
  return (
    <Box
      sx={{
        mt: 2,
        p: 2,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        borderRadius: 1.25,
        bgcolor: isIn ? 'success.light' : 'error.light',
      }}
    >
      <Box sx={{ flex: '1 1 280px', minWidth: 0, display: 'flex', gap: 1.5 }}>
        <VerdictIcon verdict={outcome.verdict} isOnTone />
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h3" component="p" sx={{ pt: '3px', overflowWrap: 'anywhere' }}>
            {outcome.title}
          </Typography>
          {obstacles.length === 1 && <Box>{obstacles[0]?.title}.</Box>}
          {obstacles.length > 1 && (
            <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
              {obstacles.map(({ id, title }) => (
                <li key={id}>{title}.</li>
              ))}
            </Box>
          )}
        </Box>
      </Box>
      <Box component="dl" sx={{ m: 0, display: 'flex', gap: 3, alignItems: 'flex-start' }}>
        <Figure label={isIn ? `Tickets ${name} sees` : 'Tickets, once let in'} count={visibleTickets.all} />
        <Figure label={`Created by ${name}`} count={visibleTickets.createdByMe} />
      </Box>
    </Box>
  )
}

function Figure({ label, count }: { label: string; count: number }) {
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column-reverse' }}>
      <Box component="dt" sx={{ typography: 'caption', color: 'text.secondary' }}>
        {label}
      </Box>
      <Box
        component="dd"
        sx={{ m: 0, typography: 'h1', lineHeight: '28px', fontVariantNumeric: 'tabular-nums' }}
      >
        {count.toLocaleString('en')}
      </Box>
    </Box>
  )
}
