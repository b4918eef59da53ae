import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isGranted, isLetIn } from '../../mocks/domain/access'
import { checkUser } from '../../mocks/domain/checkup'
import type { Audience, WorkspaceSettings } from '../../mocks/domain/types'
import { isRestricted, viewerOf, visibleTickets } from '../../mocks/domain/visibility'
import { workspaces } from '../support/arbitraries'
import { company, settings, ticket, user, worldOf } from '../support/worlds'

const role = (value: string): Audience => ({
  match: 'all',
  groups: [{ match: 'all', conditions: [{ attribute: 'person.role', operator: 'is', value }] }],
})

const ann = user('Ann', ['acme'], { role: 'Admin' })
const cast = {
  companies: [company('acme', { name: 'Acme' })],
  users: [ann, user('Lone')],
  tickets: [
    ticket('1', { companyId: 'acme', createdBy: 'Ann' }),
    ticket('2', { companyId: 'acme' }),
    ticket('3', { companyId: 'acme', shared: false }),
  ],
}
const check = (of: WorkspaceSettings, who = ann) => {
  const { steps, visibleTickets: counts } = checkUser(who, worldOf({ ...cast, settings: of }))
  return { verdicts: Object.fromEntries(steps.map(({ id, verdict }) => [id, verdict])), steps, counts }
}

describe('checking a person', { timeout: 30_000 }, () => {
  it('walks through every step and says what they will see', () => {
    const { steps, verdicts, counts } = check(settings({ access: { audience: role('admin') } }))
    expect(steps.map(({ id }) => id)).toEqual([
      'identified',
      'company',
      'shared_tickets',
      'portal',
      'access',
      'visibility',
      'outcome',
    ])
    expect(new Set(Object.values(verdicts))).toEqual(new Set(['pass']))
    expect(counts).toEqual({ all: 2, createdByMe: 1 })
    expect(steps.at(-1)).toMatchObject({
      title: 'Ann sees all tickets of Acme',
      detail: '2 tickets, 1 of them their own.',
    })
    expect(steps.find(({ id }) => id === 'access')?.trace).toMatchObject({ result: true })
  })

  it('names what keeps them out, and still counts what they would see', () => {
    const off = check(settings({ enabled: false }))
    expect(off.verdicts).toMatchObject({ portal: 'fail', access: 'fail', outcome: 'fail' })
    expect(off.counts).toEqual({ all: 2, createdByMe: 1 })
    const suspended = check({
      ...settings({ access: { audience: role('Admin') } }),
      security: { messengerJwtEnforced: false },
    })
    expect(suspended.verdicts).toMatchObject({
      identified: 'fail',
      portal: 'fail',
      access: 'pass',
      outcome: 'fail',
    })
    const loner = check(settings({ access: { audience: role('Admin') } }), user('Lone'))
    expect(loner.verdicts).toMatchObject({
      company: 'warning',
      shared_tickets: 'warning',
      access: 'fail',
      outcome: 'fail',
    })
  })

  it('says when they are restricted, and by which rule', () => {
    const { steps, verdicts, counts } = check(
      settings({
        access: { audience: role('Admin') },
        visibility: { restricted: true, audience: role('admin') },
      }),
    )
    expect(verdicts).toMatchObject({ visibility: 'warning', outcome: 'pass' })
    expect(counts).toEqual({ all: 1, createdByMe: 1 })
    expect(steps.find(({ id }) => id === 'visibility')?.trace).toMatchObject({ result: true })
  })

  it('always agrees with what happens', () => {
    fc.assert(
      fc.property(workspaces, (some) => {
        const world = worldOf(some)
        for (const one of some.users) {
          const { steps, visibleTickets: counts } = checkUser(one, world)
          const step = (id: string) => steps.find((its) => its.id === id)
          expect(step('outcome')?.verdict).toBe(isGranted(one, world) ? 'pass' : 'fail')
          expect(step('visibility')?.verdict).toBe(isRestricted(one, world) ? 'warning' : 'pass')
          expect(counts.all).toBe(visibleTickets(viewerOf(one, world), world).length)
          expect(step('access')?.trace?.result ?? false).toBe(isLetIn(one, world))
          const { restricted, audience } = world.settings.portal.visibility
          expect(step('visibility')?.trace?.result ?? restricted).toBe(isRestricted(one, world))
          expect(step('visibility')?.trace !== undefined).toBe(restricted && audience !== null)
        }
      }),
    )
  })
})
