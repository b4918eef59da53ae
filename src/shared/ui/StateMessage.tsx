import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

type Props = {
  icon?: ReactNode
  title: string
  detail?: ReactNode
  actions?: ReactNode
  /** The page's own heading (`h1`), or a heading within it. */
  heading?: 'h1' | 'h2' | 'h3'
  role?: 'alert' | 'status'
}

/** The calm middle of a screen that has nothing else to show: empty, refused, failed. Always says what next. */
export function StateMessage({ icon, title, detail, actions, heading = 'h2', role }: Props) {
  return (
    <Box role={role} sx={{ textAlign: 'center', mx: 'auto', maxWidth: 460, px: 2, py: { xs: 5, sm: 8 } }}>
      {icon && (
        <Box
          sx={{
            display: 'inline-grid',
            placeItems: 'center',
            width: 56,
            height: 56,
            mb: 2,
            borderRadius: '16px',
            color: 'text.secondary',
            bgcolor: 'surface.sunken',
          }}
        >
          {icon}
        </Box>
      )}
      <Typography variant="h2" component={heading} sx={{ mb: 1 }}>
        {title}
      </Typography>
      {detail && (
        <Typography component="div" sx={{ color: 'text.secondary' }}>
          {detail}
        </Typography>
      )}
      {actions && (
        <Box sx={{ mt: 3, display: 'flex', gap: 1, justifyContent: 'center', flexWrap: 'wrap' }}>
          {actions}
        </Box>
      )}
    </Box>
  )
}
