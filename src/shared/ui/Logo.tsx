import Box from '@mui/material/Box'

/** A portico: three columns under a roof. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <Box
      component="svg"
      viewBox="0 0 28 28"
      aria-hidden
      sx={{ width: size, height: size, flex: 'none', color: 'primary.main', display: 'block' }}
    >
      <path d="M14 3 26 9.5v2H2v-2L14 3Z" fill="currentColor" />
      <path d="M5 14h3v8H5zm7.5 0h3v8h-3zM20 14h3v8h-3z" fill="currentColor" opacity=".72" />
      <path d="M3 23.5h22v2H3z" fill="currentColor" />
    </Box>
  )
}
