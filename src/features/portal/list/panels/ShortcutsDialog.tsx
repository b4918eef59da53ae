import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Switch from '@mui/material/Switch'
import { useId, useState } from 'react'
import { shortcuts } from '../../../../shared/hooks/useShortcut'
import { t } from '../../../../shared/i18n/t'

const keys = {
  '/': 'search',
  j: 'next',
  k: 'previous',
  Enter: 'open',
  'Ctrl/⌘ Enter': 'send',
  '?': 'help',
} as const

/** Which keys do what, and a way to be left alone by them. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const title = useId()
  const single = useId()
  const [areOn, setAreOn] = useState(shortcuts.areOn)
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} maxWidth="xs" fullWidth>
      <DialogTitle id={title} sx={{ typography: 'h2', pb: 1 }}>
        {t('list.tool.keys')}
      </DialogTitle>
      <DialogContent sx={{ pb: 1 }}>
        <Box component="dl" sx={listStyles}>
          {Object.entries(keys).map(([key, does]) => (
            <div key={key}>
              <dt>{t(`tools.keys.${does}`)}</dt>
              <dd>
                <kbd>{key}</kbd>
              </dd>
            </div>
          ))}
        </Box>
        <Box
          sx={{ display: 'flex', alignItems: 'center', gap: 2, pt: 2, borderTop: 1, borderColor: 'divider' }}
        >
          <Box component="label" htmlFor={single} sx={{ flex: 1 }}>
            {t('tools.keys.single')}
            <Box component="span" sx={{ display: 'block', typography: 'body2', color: 'text.secondary' }}>
              {t('tools.keys.singleHint')}
            </Box>
          </Box>
          <Switch
            checked={areOn}
            slotProps={{ input: { id: single, 'aria-label': t('tools.keys.single') } }}
            onChange={(_, on) => {
              shortcuts.turn(on)
              setAreOn(on)
            }}
          />
        </Box>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" onClick={onClose}>
          {t('tools.keys.close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

const listStyles = {
  m: 0,
  mb: 2,
  '& div': {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: 36,
    gap: 2,
  },
  '& dd': { m: 0 },
  '& kbd': {
    display: 'inline-grid',
    placeItems: 'center',
    minWidth: 28,
    height: 26,
    px: 0.75,
    border: 1,
    borderColor: 'divider',
    borderBottomWidth: 2,
    borderRadius: '6px',
    bgcolor: 'surface.sunken',
    font: 'inherit',
    fontSize: '0.8125rem',
    fontWeight: 600,
  },
} as const
