import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'

/** A card before its setting is there. */
export function SettingCardSkeleton({ height = 120 }: { height?: number }) {
  return (
    <Box
      aria-busy
      sx={{
        p: { xs: 2, sm: 3 },
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
      }}
    >
      <Box sx={{ display: 'flex', gap: 2, mb: 2.5 }}>
        <Skeleton variant="rounded" width={36} height={36} />
        <Box sx={{ flex: 1 }}>
          <Skeleton width="40%" height={26} />
          <Skeleton width="75%" />
        </Box>
      </Box>
      <Skeleton variant="rounded" height={height} />
    </Box>
  )
}
