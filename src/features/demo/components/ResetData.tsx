import Button from '@mui/material/Button'
import { lazy, Suspense, useState } from 'react'
import { describeError } from '../../../shared/api/errorWords'
import { announce } from '../../../shared/ui/LiveRegion'
import { useResetData } from '../api'

const ConfirmDialog = lazy(async () => ({
  default: (await import('../../../shared/settings/ConfirmDialog')).ConfirmDialog,
}))

/** The way back to the data the demo started with. The question behind it is loaded when it is asked. */
export function ResetData() {
  const [isAsked, setAsked] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const reset = useResetData()

  function confirm() {
    setOpen(false)
    reset.mutate(undefined, { onSuccess: () => announce('The data is back to how it started.') })
  }
  return (
    <>
      <Button
        size="small"
        loading={reset.isPending}
        onClick={() => {
          setAsked(true)
          setOpen(true)
        }}
        sx={{ mx: -0.5, px: 0.5, minHeight: 24, py: 0, verticalAlign: 'baseline' }}
      >
        Reset the data
      </Button>
      {reset.isSuccess && <span> Done: it is back to how it started.</span>}
      {reset.error && <span role="alert"> Not reset: {describeError(reset.error).title.toLowerCase()}.</span>}
      {isAsked && (
        <Suspense fallback={null}>
          <ConfirmDialog
            open={isOpen}
            tone="danger"
            title="Reset the data?"
            confirmLabel="Reset the data"
            onConfirm={confirm}
            onCancel={() => setOpen(false)}
          >
            Settings, tickets and replies go back to how the demo started, in every tab of this browser. This
            cannot be undone.
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  )
}
