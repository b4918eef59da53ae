import Box from '@mui/material/Box'
import type { Operation } from '../contract'

const colours: Record<Operation['method'], string> = {
  GET: 'info.main',
  POST: 'success.main',
  PUT: 'warning.main',
  PATCH: 'warning.main',
  DELETE: 'error.main',
}

export function MethodLabel({ method }: { method: Operation['method'] }) {
  return (
    <Box
      component="span"
      sx={{
        color: colours[method],
        fontFamily: 'ui-monospace, monospace',
        fontSize: '0.6875rem',
        fontWeight: 700,
        letterSpacing: '0.03em',
      }}
    >
      {method}
    </Box>
  )
}
