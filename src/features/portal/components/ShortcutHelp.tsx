import { lazy, Suspense, useCallback, useState } from 'react'
import { useShortcut } from '../../../shared/hooks/useShortcut'
import { withMessages } from '../../../shared/i18n/catalogue'

const ShortcutsDialog = lazy(
  withMessages(['list', 'tools'], async () => ({
    default: (await import('../list/panels/ShortcutsDialog')).ShortcutsDialog,
  })),
)

/** What the keys do, behind `?`, on the pages that have no button for it. */
export function ShortcutHelp() {
  const [isOpen, setOpen] = useState(false)
  useShortcut(
    '?',
    useCallback(() => setOpen(true), []),
  )
  if (!isOpen) return null
  return (
    <Suspense fallback={null}>
      <ShortcutsDialog onClose={() => setOpen(false)} />
    </Suspense>
  )
}
