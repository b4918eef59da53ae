import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'

const cards = ['a', 'b', 'c', 'd', 'e', 'f']

export function PeopleSkeleton() {
  return (
    <Box aria-busy>
      <Skeleton width={220} height={32} sx={{ mb: 3 }} />
      <Skeleton width={240} height={22} sx={{ mb: 1.5 }} />
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 225px), 1fr))',
        }}
      >
        {cards.map((card) => (
          <Skeleton key={card} variant="rounded" height={160} sx={{ borderRadius: 1.5 }} />
        ))}
      </Box>
    </Box>
  )
}
