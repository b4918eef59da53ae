import type { components } from '../../../src/shared/api/schema'
import { type Check, NotShown, type Trial } from '../kit/check'
import { allPages, listOf, listPath, type TicketList, type TicketRow } from '../kit/lists'
import { addressOf, callerOf, type Found, takesQuery } from '../kit/operations'
import { rules } from '../kit/rules'

type Facets = components['schemas']['TicketList']['facets']

/** A list with at least three tickets, and the marker of its second page. */
async function firstPage(t: Trial, query = ''): Promise<{ list: TicketList; cursor: string }> {
  const { client } = t.stage.person('customer')
  await t.stage.ticket('own')
  await t.stage.ticket('colleagues')
  const list = await t.read<TicketList>(client, listPath([query, 'limit=1'].filter(Boolean).join('&')))
  if (list.nextCursor === null) throw new NotShown('the customer sees fewer than two tickets')
  return { list, cursor: list.nextCursor }
}

const withCursor = (cursor: string, query = '') =>
  listPath([query, 'limit=1', `cursor=${encodeURIComponent(cursor)}`].filter(Boolean).join('&'))

const filterOf = {
  types: ['type', ({ type }: TicketRow) => type.id],
  creators: ['creator', ({ creator }: TicketRow) => creator.id],
  companies: ['company', ({ company }: TicketRow) => company?.id],
} as const

/** Counts again what the list says of itself. */
function facetErrors(name: keyof typeof filterOf, facets: Facets, rows: readonly TicketRow[]): string[] {
  const [, valueOf] = filterOf[name]
  const counts = new Map<string, number>()
  for (const row of rows) {
    const value = valueOf(row)
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const said = new Map(facets[name].map(({ value, count }) => [value, count]))
  return [...new Set([...counts.keys(), ...said.keys()])].flatMap((value) =>
    counts.get(value) === said.get(value)
      ? []
      : [
          `${name}: ${value} is said to stand on ${said.get(value) ?? 0} tickets, and stands on ${counts.get(value) ?? 0}.`,
        ],
  )
}

function stateErrors(facets: Facets, rows: readonly TicketRow[]): string[] {
  const key = (label: string) => label.trim().toLowerCase()
  const count = (label: string) => rows.filter(({ state }) => key(state.label) === key(label)).length
  return facets.states.flatMap(({ label, count: said }) =>
    count(label) === said
      ? []
      : [`states: “${label}” is said to stand on ${said} tickets, and stands on ${count(label)}.`],
  )
}

export const listChecks: readonly Check[] = [
  {
    id: 'lists.pages',
    tag: 'core',
    title: 'The pages of any size, joined, are the list: nothing twice, nothing missing',
    rule: rules.pages,
    next: 'Go on after the last row by its sort key and its number, so that equal keys are told apart.',
    async run(t) {
      await firstPage(t)
      const customer = t.stage.person('customer')
      for (const query of ['', 'sort=title&order=asc', 'sort=state&order=desc', 'tab=created_by_me']) {
        const whole = await allPages(t, customer, query, 100)
        const inTwos = await allPages(t, customer, query, 2)
        if (!whole.isWhole || !inTwos.isWhole) continue
        const ids = (rows: readonly TicketRow[]) => rows.map(({ id }) => id).join()
        const where = query === '' ? 'the list' : `the list with ${query}`
        t.holds(
          ids(whole.rows) === ids(inTwos.rows),
          `The pages of ${where} by two are not those by a hundred.`,
        )
        t.holds(
          new Set(inTwos.rows.map(({ id }) => id)).size === inTwos.rows.length,
          `A ticket is twice in ${where}.`,
        )
      }
    },
  },
  {
    id: 'lists.total',
    tag: 'core',
    title: 'The total counts the tickets of the list, and none that the viewer cannot see',
    rule: rules.nothingChanges,
    next: 'Count after applying what the viewer can see, not before.',
    async run(t) {
      const customer = t.stage.person('customer')
      const colleague = t.stage.person('colleague')
      for (const who of [customer, colleague])
        for (const query of ['', 'tab=created_by_me']) {
          const { rows, totals, isWhole } = await allPages(t, who, query, 100)
          const wrong = totals.find((total) => isWhole && total !== rows.length)
          t.holds(
            wrong === undefined,
            `The total says ${wrong}; there are ${rows.length} tickets (${who.role}).`,
          )
        }
    },
  },
  {
    id: 'lists.facets',
    tag: 'core',
    title: 'Every facet is a recount of the list under the other filters',
    rule: rules.facets,
    next: 'Count facets over what the viewer can see, each without its own filter and with all the others.',
    async run(t) {
      const customer = t.stage.person('customer')
      const { rows, isWhole } = await allPages(t, customer, '', 100)
      if (!isWhole) throw new NotShown('the customer sees too many tickets to count them again')
      const { facets } = await listOf(t, customer)
      const errors = [
        ...facetErrors('types', facets, rows),
        ...facetErrors('creators', facets, rows),
        ...facetErrors('companies', facets, rows),
        ...stateErrors(facets, rows),
      ]
      const creator = rows[0]?.creator.id
      if (creator !== undefined) {
        const filter = `creator=${encodeURIComponent(creator)}`
        const filtered = await listOf(t, customer, filter)
        const own = rows.filter((row) => row.creator.id === creator)
        errors.push(...facetErrors('types', filtered.facets, own), ...stateErrors(filtered.facets, own))
        errors.push(...facetErrors('creators', filtered.facets, rows))
      }
      for (const error of errors) t.holds(false, error)
    },
  },
  {
    id: 'lists.filters',
    tag: 'core',
    title: 'Filters leave exactly the tickets that fit, and ids that do not exist match nothing',
    rule: rules.facets,
    next: 'Join filters by “and”, the values of one filter by “or”.',
    async run(t) {
      const customer = t.stage.person('customer')
      const { items } = await listOf(t, customer)
      const [row] = items
      if (!row) throw new NotShown('the customer sees no ticket')
      for (const [name, valueOf] of Object.values(filterOf)) {
        const value = valueOf(row)
        if (value === undefined) continue
        const found = await listOf(t, customer, `${name}=${encodeURIComponent(value)}&${name}=no-such-id`)
        t.holds(
          found.items.every((one) => valueOf(one) === value),
          `The filter ${name} lets others through.`,
        )
        t.holds(
          found.items.some(({ id }) => id === row.id),
          `The filter ${name} loses a ticket that fits.`,
        )
        const none = await listOf(t, customer, `${name}=no-such-id`)
        t.holds(
          none.items.length === 0 && none.total === 0,
          `The filter ${name} finds something for no-such-id.`,
        )
      }
    },
  },
  {
    id: 'lists.order',
    tag: 'core',
    title: 'Lists come newest update first, and sorted as they are asked to be',
    rule: rules.pages,
    next: 'Sort by what customers see: updatedAt is the time of the last visible change.',
    async run(t) {
      const customer = t.stage.person('customer')
      const isOrdered = (values: (number | string)[]) =>
        values.every((value, i) => i === 0 || (values[i - 1] ?? '') >= value)
      const usual = (await listOf(t, customer)).items
      t.holds(
        isOrdered(usual.map(({ updatedAt }) => Date.parse(updatedAt))),
        'The newest update is not first.',
      )
      const byNumber = (await listOf(t, customer, 'sort=number&order=desc')).items
      t.holds(isOrdered(byNumber.map(({ number }) => number)), 'sort=number&order=desc is not in that order.')
      const created = (await listOf(t, customer, 'sort=createdAt&order=desc')).items
      t.holds(
        isOrdered(created.map(({ createdAt }) => Date.parse(createdAt))),
        'sort=createdAt is not in that order.',
      )
    },
  },
  {
    id: 'cursors.foreign',
    tag: 'core',
    title: 'A page marker of somebody else is refused',
    rule: rules.cursors,
    next: 'Seal the viewer into the cursor, and refuse it for anybody else with 400 invalid_cursor.',
    async run(t) {
      const { cursor } = await firstPage(t)
      const colleague = t.stage.person('colleague')
      t.refuses(
        await colleague.client.get(withCursor(cursor)),
        400,
        'invalid_cursor',
        'A cursor of another viewer',
      )
    },
  },
  {
    id: 'cursors.other-list',
    tag: 'core',
    title: 'A page marker is refused under other filters, another order or another tab',
    rule: rules.cursors,
    next: 'Seal the filters, the search, the tab and the order into the cursor.',
    async run(t) {
      const { cursor } = await firstPage(t)
      const { client } = t.stage.person('customer')
      for (const query of ['q=a', 'sort=number', 'order=asc', 'tab=created_by_me', 'createdFrom=2000-01-01'])
        t.refuses(
          await client.get(withCursor(cursor, query)),
          400,
          'invalid_cursor',
          `A cursor used with ${query}`,
        )
    },
  },
  {
    id: 'cursors.everywhere',
    tag: 'core',
    title: 'Every list refuses a page marker that was made up',
    rule: rules.cursors,
    next: 'Read cursors in one place for all lists.',
    async run(t) {
      const isList = (one: Found) => one.method === 'get' && takesQuery(one, 'cursor')
      for (const found of t.stage.operations.filter(isList)) {
        const { client } = t.stage.person(callerOf(found) === 'teammate' ? 'admin' : 'customer')
        const answer = await client.get(`${addressOf(found)}?cursor=made-up`)
        t.refuses(answer, 400, 'invalid_cursor', `A made up cursor of ${found.template}`)
      }
    },
  },
  {
    id: 'cursors.tampered',
    tag: 'core',
    title: 'A page marker that was changed or made up is refused',
    rule: rules.cursors,
    next: 'Sign cursors, and refuse what was not signed here.',
    async run(t) {
      const { cursor } = await firstPage(t)
      const { client } = t.stage.person('customer')
      const middle = Math.floor(cursor.length / 2)
      const other = cursor[middle] === 'A' ? 'B' : 'A'
      for (const wrong of [
        cursor.slice(0, middle) + other + cursor.slice(middle + 1),
        'made-up',
        `${cursor}x`,
      ])
        t.refuses(
          await client.get(withCursor(wrong)),
          400,
          'invalid_cursor',
          'A cursor that was tampered with',
        )
    },
  },
]
