import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useBlocker } from 'react-router-dom'
import { ConfirmDialog, loadConfirmDialog } from './ConfirmDialog'
import { UnsavedChangesContext, type UnsavedChanges } from './unsavedChanges'

/** Asks before unsaved changes are lost: by a link, by Back, by a reload, by closing the tab. One for a whole page. */
export function LeaveGuard({ children }: { children: ReactNode }) {
  const [dirty, setDirty] = useState<ReadonlyMap<string, string>>(new Map())
  const page = useMemo<UnsavedChanges>(
    () => ({
      report: (id, name) =>
        setDirty((before) => {
          if ((before.get(id) ?? null) === name) return before
          const after = new Map(before)
          if (name === null) after.delete(id)
          else after.set(id, name)
          return after
        }),
    }),
    [],
  )
  const isDirty = dirty.size > 0
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (!isDirty) return
    void loadConfirmDialog().catch(() => {})
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isDirty])

  const names = [...new Set(dirty.values())]
  return (
    <UnsavedChangesContext value={page}>
      {children}
      <ConfirmDialog
        open={blocker.state === 'blocked'}
        title="Leave without saving?"
        confirmLabel="Leave and discard"
        cancelLabel="Stay on this page"
        tone="danger"
        onConfirm={() => blocker.proceed?.()}
        onCancel={() => blocker.reset?.()}
      >
        Your changes to {new Intl.ListFormat('en').format(names)} are not saved yet. If you leave now, they
        are gone.
      </ConfirmDialog>
    </UnsavedChangesContext>
  )
}
