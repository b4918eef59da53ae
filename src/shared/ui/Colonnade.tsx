import Box from '@mui/material/Box'

const columns = [0, 1, 2, 3, 4, 5]

/** A row of columns under a roof: the product's picture of itself. Fills its place, standing at its foot. Decoration. */
export function Colonnade() {
  return (
    <Box
      component="svg"
      aria-hidden
      viewBox="0 0 420 200"
      preserveAspectRatio="xMidYMax meet"
      sx={{ display: 'block', width: '100%', height: '100%', color: 'primary.main' }}
    >
      <path d="M210 0 412 56v14H8V56L210 0Z" fill="currentColor" />
      {columns.map((column) => (
        <path
          key={column}
          d={`M${24 + column * 68} 80h32v8h-4v112h-24v-112h-4Z`}
          fill="currentColor"
          opacity={0.9 - column * 0.1}
        />
      ))}
    </Box>
  )
}
