import type { ReactNode } from 'react'
import { mergeOf, type Differ, type DifferenceWords } from './merge'
import type { SettingsForm } from './useSettingsForm'

/** What a conflict looks like, whatever the card holds. */
export type ConflictView = {
  /** Both versions in words. */
  theirs: ReactNode
  mine: ReactNode
  differences: readonly DifferenceWords[]
  /** The merge in words, for what is chosen of each difference. */
  merge: (isTheirs: (id: string) => boolean) => ReactNode
  takeTheirs: () => void
  /** Go on with a version on top of what is saved now; it is still to be saved. */
  goOnWithMine: () => void
  goOnWithMerge: (isTheirs: (id: string) => boolean) => void
  decideLater: () => void
}

/** @returns null while there is no conflict */
export function conflictView<R, D>(
  form: SettingsForm<R, D>,
  describe: (draft: D) => ReactNode,
  differ: Differ<D> | undefined,
): ConflictView | null {
  const { conflict } = form
  if (!conflict) return null
  const { mine, theirs } = conflict
  const differences = differ?.(conflict) ?? []
  return {
    theirs: describe(theirs),
    mine: describe(mine),
    differences,
    merge: (isTheirs) => describe(mergeOf(mine, differences, isTheirs)),
    takeTheirs: form.takeTheirs,
    goOnWithMine: () => form.goOnWith(mine),
    goOnWithMerge: (isTheirs) => form.goOnWith(mergeOf(mine, differences, isTheirs)),
    decideLater: form.decideLater,
  }
}
