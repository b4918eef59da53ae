/** Rows by a key of which each row has none, one or several; rows of a key are in no order. */
export interface Buckets<Row> {
  of(key: string): readonly Row[]
  /** Puts `after` in the place of `before`; undefined stands for a row that is not there. */
  replace(before: Row | undefined, after: Row | undefined): void
}

export function createBuckets<Row>(
  rows: Iterable<Row>,
  keysOf: (row: Row) => readonly string[],
): Buckets<Row> {
  const lists = new Map<string, Row[]>()

  function add(key: string, row: Row): void {
    const list = lists.get(key)
    if (list) list.push(row)
    else lists.set(key, [row])
  }

  for (const row of rows) for (const key of keysOf(row)) add(key, row)
  return {
    of: (key) => lists.get(key) ?? [],
    replace(before, after) {
      const old = before === undefined ? [] : keysOf(before)
      const fresh = after === undefined ? [] : keysOf(after)
      for (const key of old) {
        const list = lists.get(key) ?? []
        const at = before === undefined ? -1 : list.indexOf(before)
        if (at < 0) continue
        if (after !== undefined && fresh.includes(key)) list[at] = after
        else list.splice(at, 1)
        if (list.length === 0) lists.delete(key)
      }
      if (after !== undefined) for (const key of fresh) if (!old.includes(key)) add(key, after)
    },
  }
}
