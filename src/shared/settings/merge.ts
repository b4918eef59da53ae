/** One thing in which two versions differ, in words. */
export type DifferenceWords = {
  id: string
  /** What it is about: "HTTPS", "In group 2". */
  label: string
  /** Both versions of it in words. */
  theirs: string
  mine: string
  /** Whether mine is as it was before: then only they have changed it, and theirs is the likely choice. */
  isTheirChange: boolean
}

/** … to be decided on its own. */
export type Difference<D> = DifferenceWords & {
  /** Puts their version of it into a draft that has mine. */
  takeTheirs: (draft: D) => D
  /** It takes something out: what is put in comes first, so that no group ends in between. */
  isRemoval?: boolean
}

/** What all versions differ in. @returns nothing if there is nothing to be chosen piece by piece */
export type Differ<D> = (versions: { base: D; mine: D; theirs: D }) => Difference<D>[]

/** @returns my version with theirs of the chosen differences */
export function mergeOf<D>(
  mine: D,
  differences: readonly Difference<D>[],
  isTheirs: (id: string) => boolean,
): D {
  const chosen = differences.filter(({ id }) => isTheirs(id))
  const ordered = [
    ...chosen.filter(({ isRemoval }) => !isRemoval),
    ...chosen.filter(({ isRemoval }) => isRemoval),
  ]
  return ordered.reduce((draft, { takeTheirs }) => takeTheirs(draft), mine)
}

/**
 * The differences of a draft's plain fields.
 * @param fields their names and words; those that say the same in both versions do not differ
 */
export function differencesIn<D extends object>(
  { base, mine, theirs }: { base: D; mine: D; theirs: D },
  fields: { [K in keyof D]?: readonly [label: string, words: (draft: D) => string] },
): Difference<D>[] {
  return Object.keys(fields).flatMap((id) => {
    const key = id as keyof D
    const [label, words] = fields[key] ?? []
    if (!label || !words || words(mine) === words(theirs)) return []
    return {
      id,
      label,
      mine: words(mine),
      theirs: words(theirs),
      isTheirChange: words(mine) === words(base),
      takeTheirs: (draft: D) => ({ ...draft, [key]: theirs[key] }),
    }
  })
}
