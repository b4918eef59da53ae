import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useId } from 'react'
import { focusOnMount } from '../lib/focusOnMount'
import type { ConfirmDialogProps } from './ConfirmDialog'

/** What `ConfirmDialog` shows, once its code is there. */
export function ConfirmDialogBody(props: ConfirmDialogProps) {
  const {
    open,
    title,
    children,
    confirmLabel,
    cancelLabel = 'Cancel',
    tone = 'primary',
    maxWidth = 'xs',
  } = props
  const id = useId()
  const isDanger = tone === 'danger'
  return (
    <Dialog
      open={open}
      onClose={props.onCancel}
      maxWidth={maxWidth}
      fullWidth
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <DialogTitle id={`${id}-title`} variant="h2" sx={{ pt: 3, pb: 1 }}>
        {title}
      </DialogTitle>
      <DialogContent id={`${id}-text`} sx={{ color: 'text.secondary' }}>
        {children}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5, gap: 1, flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          color="inherit"
          onClick={props.onCancel}
          ref={isDanger ? focusOnMount : null}
        >
          {cancelLabel}
        </Button>
        <Button
          variant="contained"
          color={isDanger ? 'error' : 'primary'}
          onClick={props.onConfirm}
          ref={isDanger ? null : focusOnMount}
          sx={{ ml: '0 !important' }}
        >
          {confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
