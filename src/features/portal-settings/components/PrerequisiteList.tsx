import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Prerequisite } from '../api'
import { PrerequisiteItem } from './PrerequisiteItem'

/** What has to be true before the portal can be on, as a checklist. */
export function PrerequisiteList({ prerequisites }: { prerequisites: Prerequisite[] }) {
  const settled = prerequisites.filter(({ status }) => status !== 'unmet').length
  return (
    <Box sx={{ mt: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 1 }}>
        <Typography variant="h3" id="prerequisites-title" sx={{ flex: 1 }}>
          Prerequisites
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {settled} of {prerequisites.length} settled
        </Typography>
      </Box>
      <Box
        component="ul"
        aria-labelledby="prerequisites-title"
        sx={{ listStyle: 'none', m: 0, p: 0, border: 1, borderColor: 'divider', borderRadius: 1.25 }}
      >
        {prerequisites.map((prerequisite) => (
          <PrerequisiteItem key={prerequisite.id} prerequisite={prerequisite} />
        ))}
      </Box>
    </Box>
  )
}
