import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useId, useState, type ReactNode } from 'react'
import { focusOnMount } from '../lib/focusOnMount'
import type { SettingsConflict, SettingsForm } from './useSettingsForm'

type Props<R, D> = {
  name: string
  form: Pick<SettingsForm<R, D>, 'conflict' | 'decideLater' | 'takeTheirs' | 'takeMine'>
  describe: (draft: D) => ReactNode
}

/** Two people changed the same thing: both versions side by side, and the choice. Closing it loses neither. */
export function ConflictDialog<R, D>({ name, form, describe }: Props<R, D>) {
  const id = useId()
  // While it fades out it keeps what it showed.
  const [shown, setShown] = useState<SettingsConflict<R, D> | null>(null)
  if (form.conflict && form.conflict !== shown) setShown(form.conflict)
  return (
    <Dialog
      open={form.conflict !== null}
      onClose={form.decideLater}
      maxWidth="md"
      fullWidth
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <DialogTitle id={`${id}-title`} variant="h2" sx={{ pt: 3, pb: 1 }}>
        Somebody else changed “{name}” too
      </DialogTitle>
      <DialogContent>
        <Typography id={`${id}-text`} sx={{ color: 'text.secondary', mb: 2 }}>
          It was saved elsewhere after you opened it. Nothing is lost yet: choose the version that should
          stand.
        </Typography>
        {shown && (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            <Version title="Saved now" detail="What applies at the moment.">
              {describe(shown.theirs)}
            </Version>
            <Version title="Yours" detail="What you were about to save." isMine>
              {describe(shown.mine)}
            </Version>
          </Box>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5, gap: 1, flexWrap: 'wrap', '& > *': { ml: '0 !important' } }}>
        <Button color="inherit" onClick={form.decideLater} sx={{ mr: 'auto' }}>
          Decide later
        </Button>
        <Button variant="outlined" color="inherit" onClick={form.takeTheirs} ref={focusOnMount}>
          Use what is saved now
        </Button>
        <Button variant="contained" onClick={() => void form.takeMine()}>
          Save mine instead
        </Button>
      </DialogActions>
    </Dialog>
  )
}

type VersionProps = { title: string; detail: string; isMine?: boolean; children: ReactNode }

function Version({ title, detail, isMine = false, children }: VersionProps) {
  return (
    <Box
      component="section"
      aria-label={title}
      sx={{
        border: 1,
        borderColor: isMine ? 'primary.main' : 'divider',
        borderRadius: 1.5,
        p: 2,
        minWidth: 0,
      }}
    >
      <Typography variant="h3">{title}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {detail}
      </Typography>
      {children}
    </Box>
  )
}
