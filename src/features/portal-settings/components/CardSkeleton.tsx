import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'

/** A settings card while what it shows is loading. */
export function CardSkeleton({ lines }: { lines: number }) {
  return (
    <Box
      aria-hidden
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
        p: { xs: 2, sm: 3 },
      }}
    >
      <Box sx={{ display: 'flex', gap: 2, mb: 3 }}>
        <Skeleton variant="rounded" width={36} height={36} />
        <Box sx={{ flex: 1 }}>
          <Skeleton width={220} height={26} />
          <Skeleton width="60%" />
        </Box>
      </Box>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} variant="rounded" height={36} sx={{ mb: 1.25 }} />
      ))}
    </Box>
  )
}
