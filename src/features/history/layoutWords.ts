import type { Section } from './api'

const quoted = ({ title }: Section) => `“${title}”`

/** Where the order of the sections that both versions have differs: the one that moved, or the whole new order. */
function orderWords(before: Section[], after: Section[]): string[] {
  const was = before.filter(({ id }) => after.some((section) => section.id === id)).map(({ id }) => id)
  const is = after.filter(({ id }) => was.includes(id))
  if (is.every(({ id }, index) => id === was[index])) return []
  const order = is.map(({ id }) => id)
  const without = (ids: string[], id: string) => ids.filter((other) => other !== id).join('\n')
  const moved = is.filter(({ id }) => without(order, id) === without(was, id))
  // Two neighbours that changed places could both be said to have moved: the one that went up is.
  const [one] = moved.toSorted(
    (a, b) => order.indexOf(a.id) - was.indexOf(a.id) - (order.indexOf(b.id) - was.indexOf(b.id)),
  )
  if (!one) return [`New order: ${after.map(quoted).join(', ')}`]
  return [`Moved ${quoted(one)} to position ${after.indexOf(one) + 1} of ${after.length}`]
}

/** What became of a layout, one sentence for each difference. */
export function layoutWords(before: Section[], after: Section[]): string[] {
  const old = new Map(before.map((section) => [section.id, section]))
  const kept = new Set(after.map(({ id }) => id))
  const changes = after.flatMap((section) => {
    const was = old.get(section.id)
    if (!was) return [`Added ${quoted(section)}${section.visible ? '' : ', hidden'}`]
    return [
      ...(was.title === section.title ? [] : [`Renamed ${quoted(was)} to ${quoted(section)}`]),
      ...(was.visible === section.visible
        ? []
        : [`${section.visible ? 'Showed' : 'Hid'} ${quoted(section)}`]),
      ...(JSON.stringify(was.content) === JSON.stringify(section.content)
        ? []
        : [`Changed what stands in ${quoted(section)}`]),
    ]
  })
  const removed = before.filter(({ id }) => !kept.has(id)).map((section) => `Removed ${quoted(section)}`)
  return [...changes, ...removed, ...orderWords(before, after)]
}
