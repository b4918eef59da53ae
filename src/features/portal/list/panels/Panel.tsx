import Popover from '@mui/material/Popover'
import type { ReactNode } from 'react'

type Props = { label: string; anchor: HTMLElement; width?: number; onClose: () => void; children: ReactNode }

/** What opens from one of the list's tools. */
export function Panel({ label, anchor, width = 304, onClose, children }: Props) {
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': label,
          variant: 'outlined',
          sx: { mt: 0.75, width, maxWidth: 'calc(100vw - 16px)', borderRadius: 1.5, boxShadow: 8 },
        },
      }}
    >
      {children}
    </Popover>
  )
}
