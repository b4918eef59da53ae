import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { AlertIcon } from '../ui/firstIcons'

type FailureProps = {
  title: string
  children: ReactNode
  /** Where the bar's own button does not say so already. */
  onRetry?: (() => void) | undefined
}

/** Why something was not done, on the bar that was to do it. */
export function FailureNote({ title, children, onRetry }: FailureProps) {
  return (
    <Box role="alert" sx={{ display: 'flex', gap: 1, color: 'error.main' }}>
      <AlertIcon sx={{ fontSize: 20, flex: 'none' }} />
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 600 }}>{title}</Box>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {children}
        </Typography>
      </Box>
      {onRetry && (
        <Button
          size="small"
          color="inherit"
          onClick={onRetry}
          sx={{ flex: 'none', marginInlineStart: 'auto', alignSelf: 'center' }}
        >
          Try again
        </Button>
      )}
    </Box>
  )
}

type OutdatedProps = { children: ReactNode; action: string; onAction: () => void }

/** What is open has been changed somewhere else; nothing has been taken over. */
export function OutdatedNote({ children, action, onAction }: OutdatedProps) {
  return (
    <Box
      role="status"
      sx={{
        px: 1.5,
        py: 1,
        borderRadius: 1,
        bgcolor: 'info.light',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
      }}
    >
      <Box sx={{ flex: '1 1 200px' }}>{children}</Box>
      <Button size="small" color="info" onClick={onAction}>
        {action}
      </Button>
    </Box>
  )
}
