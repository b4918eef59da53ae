import { lazy, Suspense, useState, type ReactNode } from 'react'

export type ConfirmDialogProps = {
  open: boolean
  title: string
  children: ReactNode
  confirmLabel: string
  cancelLabel?: string
  /** 'danger' when something is lost by going on: the safe answer has the focus then. */
  tone?: 'primary' | 'danger'
  maxWidth?: 'xs' | 'sm'
  onConfirm: () => void
  onCancel: () => void
}

/** Loads what a question looks like: where one may be needed soon, so that it does not depend on the network then. */
export const loadConfirmDialog = () => import('./ConfirmDialogBody')

const ConfirmDialogBody = lazy(async () => ({ default: (await loadConfirmDialog()).ConfirmDialogBody }))

/** A question with two answers. Escape and a click beside it are the safe one. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const [isWanted, setWanted] = useState(props.open)
  if (props.open && !isWanted) setWanted(true)
  return isWanted ? (
    <Suspense fallback={null}>
      <ConfirmDialogBody {...props} />
    </Suspense>
  ) : null
}
