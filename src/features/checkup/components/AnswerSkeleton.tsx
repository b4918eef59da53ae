import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'

const steps = ['identified', 'company', 'shared', 'portal', 'access', 'visibility']

export function AnswerSkeleton() {
  return (
    <Box role="status" aria-label="Checking …">
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
        <Skeleton variant="circular" width={44} height={44} />
        <Skeleton width={180} height={28} />
      </Box>
      <Skeleton variant="rounded" height={92} sx={{ mt: 2 }} />
      {steps.map((step) => (
        <Box key={step} sx={{ mt: 2, display: 'flex', gap: 1.5 }}>
          <Skeleton variant="circular" width={28} height={28} />
          <Skeleton width="60%" height={28} />
        </Box>
      ))}
    </Box>
  )
}
