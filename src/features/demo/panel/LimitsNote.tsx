import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { useState, useSyncExternalStore } from 'react'
import { tabStorage } from '../../../shared/lib/storage'
import { CloseIcon } from '../../../shared/ui/firstIcons'
import { limitsHere, type Limit } from '../limits'

const words: Record<Limit, string> = {
  serviceWorker:
    'Service workers are blocked here: the demo works, but its requests do not show in the developer tools.',
  sharedWorker:
    'Shared workers are blocked here: the demo works, but a tab sees what another one changed only after a reload.',
  ownData:
    'This link asks for a state with your own data. A state brings its own, so that it looks the same everywhere: what you see is not yours, and yours is as it was.',
}

const dismissedKey = 'portico.demo.readLimits'

/** Says once what this browser blocks and what that means, so that nobody looks for it in the demo. */
export function LimitsNote() {
  const limits = useSyncExternalStore(limitsHere.subscribe, limitsHere.read)
  const [read, setRead] = useState(() => tabStorage.read<Limit[]>(dismissedKey) ?? [])
  const unread = limits.filter((limit) => !read.includes(limit))
  if (unread.length === 0) return null
  return (
    <Box data-demo-panel role="status" sx={noteStyles}>
      <Box lang="en" dir="ltr" sx={{ flex: 1, display: 'grid', gap: 0.75 }}>
        {unread.map((limit) => (
          <span key={limit}>{words[limit]}</span>
        ))}
      </Box>
      <IconButton
        size="small"
        aria-label="Dismiss this note"
        onClick={() => {
          tabStorage.write(dismissedKey, limits)
          setRead([...limits])
        }}
      >
        <CloseIcon sx={{ fontSize: 16 }} />
      </IconButton>
    </Box>
  )
}

/** Beside the button where there is room for it, and not over what stands at the start of a page. */
const noteStyles = {
  position: 'fixed',
  insetInlineStart: { xs: 8, sm: 104 },
  bottom: { xs: 48, sm: 12 },
  zIndex: 'snackbar',
  maxWidth: { xs: 'calc(100vw - 16px)', sm: 'min(560px, calc(100vw - 120px))' },
  display: 'flex',
  alignItems: 'flex-start',
  gap: 1,
  paddingBlock: 1,
  paddingInline: '14px 6px',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
  color: 'text.primary',
  fontSize: '0.75rem',
  lineHeight: '1.125rem',
  boxShadow: '0 1px 2px rgb(0 0 0 / 0.08), 0 4px 14px rgb(0 0 0 / 0.12)',
  '@media print': { display: 'none' },
} as const
