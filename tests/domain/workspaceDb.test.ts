import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Change } from '../../mocks/db/changes'
import { generateWorkspace } from '../../mocks/db/seed/generateWorkspace'
import { createDb } from '../../mocks/db/db'
import { smallWorkspace, ticketOf } from '../support/smallWorkspace'

const numbered = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)
const by = { id: 'tm_ada', name: 'Ada Moreau' }
const at = '2026-11-20T12:00:00Z'
const change = { at, by, resource: 'portal', field: 'enabled', from: false, to: true } as const
const version = { publishedAt: at, publishedBy: by, sections: [] }

describe('the data in memory', () => {
  it.each([
    ['a small workspace', smallWorkspace],
    ['the seed', generateWorkspace({ tickets: 300, users: 100 })],
  ])('exports %s as it was imported', (_, workspace) => {
    expect(createDb(workspace).export()).toEqual(workspace)
    const moved = createDb(smallWorkspace)
    moved.replace(workspace)
    expect(JSON.parse(JSON.stringify(moved.export()))).toEqual(JSON.parse(JSON.stringify(workspace)))
  })

  it('finds tickets and people by every index, whatever was saved and deleted before', () => {
    const companies = fc.constantFrom('co_acme', 'co_birch', null)
    const creators = fc.constantFrom('u_ann', 'u_bob', 'u_eve')
    const step = fc.record({
      id: fc.integer({ min: 1, max: 8 }),
      companyId: companies,
      createdBy: creators,
      isGone: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const db = createDb({ ...smallWorkspace, tickets: [] })
        for (const { id, companyId, createdBy, isGone } of steps) {
          if (isGone) db.deleteTicket(`t_${id}`)
          else db.putTicket(ticketOf(id, { companyId, createdBy }))
          if (id > 4)
            db.putUser({
              id: 'u_ann',
              name: 'Ann',
              email: 'a@b',
              companyIds: companyId ? [companyId] : [],
              createdAt: '2026-11-01T00:00:00Z',
            })
        }
        const { tickets, users } = db.export()
        const world = db.world(0)
        for (const id of ['co_acme', 'co_birch']) {
          expect(new Set(world.ticketsOfCompany(id))).toEqual(
            new Set(tickets.filter(({ companyId }) => companyId === id)),
          )
          expect(new Set(db.usersOfCompany(id))).toEqual(
            new Set(users.filter(({ companyIds }) => companyIds.includes(id))),
          )
        }
        for (const id of ['u_ann', 'u_bob', 'u_eve'])
          expect(new Set(world.ticketsCreatedBy(id))).toEqual(
            new Set(tickets.filter(({ createdBy }) => createdBy === id)),
          )
        for (const number of numbered(1, 8))
          expect(db.ticketByNumber(number)).toBe(tickets.find((ticket) => ticket.number === number))
        expect(db.tickets.size).toBe(tickets.length)
      }),
    )
  })

  it('never gives a number twice, not even of a deleted ticket', () => {
    const db = createDb(smallWorkspace)
    expect(db.nextTicketNumber()).toBe(1011)
    db.putTicket(ticketOf(1011, {}))
    db.deleteTicket('t_1011')
    expect(db.nextTicketNumber()).toBe(1012)
  })

  it('tells of every change, and repeating the changes gives the same data', () => {
    const db = createDb(smallWorkspace)
    const kept: Change[] = []
    const stop = db.onChange((change) => kept.push(change))
    db.putTicket(ticketOf(1011, { title: 'New' }))
    db.putTicket(ticketOf(1011, { title: 'Newer' }))
    db.deleteTicket('t_1002')
    db.deleteUser('u_gus')
    db.putCompany({ id: 'co_acme', name: 'Acme & Co', createdAt: '2026-11-01T09:00:00Z' })
    db.setSettings({ ...smallWorkspace.settings, security: { messengerJwtEnforced: false } })
    db.setStamps({ portal: { at, by } })
    db.addHistory([change, { ...change, field: 'previewColumn' }])
    db.addVersion(version)
    db.addVersion(version)
    stop()
    db.putTicket(ticketOf(1012, {}))
    db.deleteTicket('t_1012')

    const restored = createDb(smallWorkspace)
    restored.onChange(() => expect.fail('Restoring is not a change'))
    restored.restore(kept)
    expect(restored.export()).toEqual(db.export())
    expect(restored.history).toEqual(db.history)
    expect(restored.stamps).toEqual({ portal: { at, by }, layout: null })
    expect(restored.versions).toEqual(db.versions)
    expect(db.revision).toBe(kept.length + 2)
  })

  it('begins anew when another data set is put in its place', () => {
    const db = createDb(smallWorkspace)
    db.addHistory([change, { ...change, field: 'previewColumn' }])
    db.addVersion(version)
    db.setStamps({ portal: { at, by } })
    db.replace({ ...smallWorkspace, tickets: [] })
    expect(db).toMatchObject({
      history: [],
      versions: [],
      stamps: { portal: null, layout: null },
    })
    expect(db.world(0).ticketsOfCompany('co_acme')).toEqual([])
    expect(db.ticketByNumber(1001)).toBeUndefined()
  })

  it('forgets the oldest of a very long history, so that it can run for ever', () => {
    const db = createDb(smallWorkspace)
    const kept = new Set<string>()
    db.onChange(({ id, row }) => (row ? kept.add(id) : kept.delete(id)))
    for (const number of numbered(1, 25_000)) db.addHistory([{ ...change, to: number }])
    expect(db.history.length).toBeLessThanOrEqual(10_000)
    expect(db.history.at(-1)?.to).toBe(25_000)
    const ids = db.history.map(({ id }) => id)
    expect(ids).toEqual(ids.toSorted())
    expect([...kept]).toEqual(ids)
  })

  it('holds 30,000 tickets of 30,000 people', () => {
    const db = createDb(generateWorkspace({ tickets: 30_000, users: 30_000 }))
    const world = db.world(0)
    const inCompanies = [...world.companiesById.keys()].flatMap((id) => world.ticketsOfCompany(id))
    const inNone = [...db.tickets.values()].filter(({ companyId }) => companyId === null)
    expect(inCompanies.length + inNone.length).toBe(30_000)
    expect(world.usersById.size).toBe(30_000)
  })
})
