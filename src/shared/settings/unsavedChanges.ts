import { createContext, useContext, useEffect, useId } from 'react'

/** Where the cards of a page say that they hold unsaved changes; the page asks before they are lost. */
export type UnsavedChanges = { report(id: string, name: string | null): void }

export const UnsavedChangesContext = createContext<UnsavedChanges | null>(null)

/**
 * Says whether a card holds unsaved changes, for as long as it is on screen.
 * @param name what to call the card when asking
 */
export function useUnsavedChanges(name: string, isDirty: boolean): void {
  const page = useContext(UnsavedChangesContext)
  const id = useId()
  useEffect(() => {
    page?.report(id, isDirty ? name : null)
    return () => page?.report(id, null)
  }, [page, id, name, isDirty])
}
