import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import { Hero } from './Hero'

const cards = ['first', 'second', 'third', 'fourth']

/** The homepage before its sections are there: what does not depend on them stands already. */
export function HomePageSkeleton() {
  return (
    <Box aria-busy sx={{ containerType: 'inline-size' }}>
      <Hero />
      <Box sx={{ maxWidth: 1040, mx: 'auto', px: { xs: 2, sm: 3 }, mt: { xs: 3, sm: 4 } }}>
        <Skeleton variant="rounded" height={212} sx={{ borderRadius: 1.5, mb: 5 }} />
        <Skeleton width={180} height={26} sx={{ mb: 1.5 }} />
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
          }}
        >
          {cards.map((card) => (
            <Skeleton key={card} variant="rounded" height={122} sx={{ borderRadius: 1.5 }} />
          ))}
        </Box>
      </Box>
    </Box>
  )
}
