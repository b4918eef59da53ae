import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import { focusOnMount } from '../../../shared/lib/focusOnMount'
import type { LayoutVersion, Section } from './api'
import { ChangeList } from './ChangeList'
import { layoutChanges } from './layoutChanges'
import { momentOf } from './momentOf'
import { LayoutPreview, type RenderPreview } from './LayoutPreview'

type Props = {
  version: LayoutVersion | null
  draft: Section[]
  render: RenderPreview
  onClose: () => void
  onRestore: (version: LayoutVersion) => void
}

/** A version as customers saw it, and what restoring it would change in the draft. */
export function VersionDialog({ version, draft, render, onClose, onRestore }: Props) {
  const id = useId()
  // While it fades out it keeps what it showed.
  const [shown, setShown] = useState(version)
  if (version && version !== shown) setShown(version)
  const changes = shown ? layoutChanges(draft, shown.sections) : []
  return (
    <Dialog open={version !== null} onClose={onClose} maxWidth="sm" fullWidth aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`} variant="h2" sx={{ pt: 3, pb: 1 }}>
        {shown && `Live from ${momentOf(shown)}`}
      </DialogTitle>
      <DialogContent>
        {shown && (
          <>
            <Typography sx={{ color: 'text.secondary', mb: 0.5 }}>
              Set live by {shown.publishedBy.name}.{' '}
              {changes.length === 0 ? 'Your draft is the same.' : 'Restoring it changes your draft:'}
            </Typography>
            {changes.length > 0 && <ChangeList changes={changes} />}
            <Box sx={{ mt: 2 }}>
              <LayoutPreview sections={shown.sections} render={render} />
            </Box>
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5, gap: 1 }}>
        <Button variant="outlined" color="inherit" onClick={onClose} ref={focusOnMount}>
          Close
        </Button>
        <Button variant="contained" onClick={() => shown && onRestore(shown)} sx={{ ml: '0 !important' }}>
          Restore into the draft
        </Button>
      </DialogActions>
    </Dialog>
  )
}
