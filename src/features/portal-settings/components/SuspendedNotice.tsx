import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import type { Prerequisite } from '../api'
import { PrerequisiteLinks } from './Refusal'

/** On, but customers are refused: why, and the way out. */
export function SuspendedNotice({ missing }: { missing: Prerequisite[] }) {
  return (
    <Alert severity="warning" role="status" sx={{ mt: 2 }}>
      <Box sx={{ fontWeight: 650 }}>The portal is suspended: customers are refused as if it were off.</Box>
      {missing.length > 0 && (
        <>
          It is live again as soon as this is settled:
          <PrerequisiteLinks missing={missing} />
        </>
      )}
    </Alert>
  )
}
