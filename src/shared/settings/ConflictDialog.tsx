import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useId, useState, type ReactNode } from 'react'
import { focusOnMount } from '../lib/focusOnMount'
import type { ConflictView } from './conflictView'
import { MergeChoices } from './MergeChoices'

type Props = {
  name: string
  /** Null closes it. */
  conflict: ConflictView | null
  /** A version was chosen that is to be saved now. */
  onSave: () => void
}

/**
 * Two people changed the same thing: both versions side by side, and the choice between them, as a whole or piece by
 * piece. Closing it loses neither.
 */
export function ConflictDialog({ name, conflict, onSave }: Props) {
  const id = useId()
  // While it fades out it keeps what it showed.
  const [shown, setShown] = useState(conflict)
  const [isMerging, setMerging] = useState(false)
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map())
  if (conflict !== null && conflict !== shown) setShown(conflict)
  if (!shown) return null
  const { differences } = shown
  const isTheirs = (key: string) =>
    choices.get(key) ?? differences.find((one) => one.id === key)?.isTheirChange ?? false
  const close = (answer: () => void) => () => {
    setMerging(false)
    setChoices(new Map())
    answer()
  }
  const canMerge = differences.length > 1
  return (
    <Dialog
      open={conflict !== null}
      onClose={close(shown.decideLater)}
      maxWidth="md"
      fullWidth
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <DialogTitle id={`${id}-title`} variant="h2" sx={{ pt: 3, pb: 1 }}>
        Somebody else changed “{name}” too
      </DialogTitle>
      {/* On a phone it scrolls, and there may be nothing else in it for the keyboard to reach. */}
      <DialogContent tabIndex={0}>
        <Typography id={`${id}-text`} sx={{ color: 'text.secondary', mb: 2 }}>
          {isMerging
            ? 'Choose for each difference. What only one of you changed is chosen already.'
            : 'It was saved elsewhere after you opened it. Nothing is lost yet: choose the version that should stand.'}
        </Typography>
        {!isMerging && (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            <Version title="Saved now" detail="What applies at the moment.">
              {shown.theirs}
            </Version>
            <Version title="Yours" detail="What you were about to save." isMine>
              {shown.mine}
            </Version>
          </Box>
        )}
        {isMerging && (
          <>
            <MergeChoices
              differences={differences}
              isTheirs={isTheirs}
              onChoose={(key, choice) => setChoices(new Map(choices).set(key, choice))}
            />
            <Box sx={{ mt: 2 }}>
              <Version title="The merge" detail="What you go on with." isMine>
                {shown.merge(isTheirs)}
              </Version>
            </Box>
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5, gap: 1, flexWrap: 'wrap', '& > *': { ml: '0 !important' } }}>
        <Button color="inherit" onClick={close(shown.decideLater)} sx={{ marginInlineEnd: 'auto' }}>
          Decide later
        </Button>
        {canMerge && (
          <Button
            variant={isMerging ? 'text' : 'outlined'}
            color="inherit"
            onClick={() => setMerging(!isMerging)}
          >
            {isMerging ? 'Back to both versions' : 'Merge piece by piece'}
          </Button>
        )}
        {!isMerging && (
          <Button variant="outlined" color="inherit" onClick={close(shown.takeTheirs)} ref={focusOnMount}>
            Use what is saved now
          </Button>
        )}
        <Button
          variant="contained"
          onClick={close(() => {
            if (isMerging) shown.goOnWithMerge(isTheirs)
            else shown.goOnWithMine()
            onSave()
          })}
        >
          {isMerging ? 'Save the merge' : 'Save mine instead'}
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
