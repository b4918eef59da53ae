import { describe, expect, it } from 'vitest'
import { customerUpdatedAt, visibleParts } from '../../mocks/domain/customerView'
import { createTicket, type NewTicket, reply, validateReply } from '../../mocks/domain/ticketLife'
import type { Ticket, TicketTypeAttribute } from '../../mocks/domain/types'
import { canSee, viewerOf } from '../../mocks/domain/visibility'
import { company, NOW, state, states, ticket, type, types, user, worldOf } from '../support/worlds'

const mara = user('mara', ['acme'])
const world = worldOf({
  companies: [company('acme'), company('other')],
  users: [mara],
  states: [...states, state('work-0', 'in_progress', 'Waiting on you')],
  types: [
    ...types,
    type('reopening', { reopenOnReply: true }),
    type('quiet', { stateIds: ['wait', 'work-0', 'work'] }),
    type('without', { stateIds: ['new', 'wait', 'done'], reopenOnReply: true }),
  ],
})

const now = '2026-11-23T09:30:00.000Z'

function replied(its: Partial<Ticket>) {
  const before = Object.freeze(ticket('t', { companyId: 'acme', createdBy: 'mara', ...its }))
  let last = 0
  const { ticket: after, parts } = reply(before, mara, 'Here you are', world, () => `p${++last}`)
  expect(before.parts).toEqual([])
  expect(after.parts).toEqual(parts)
  expect(parts[0]).toEqual({
    id: 'p1',
    kind: 'comment',
    author: { kind: 'user', id: 'mara' },
    body: 'Here you are',
    at: now,
  })
  return { state: after.stateId, change: parts[1], after }
}

describe('a reply', () => {
  it('moves a ticket that waits on the customer to the first state in progress, for all to see', () => {
    const { state: moved, change, after } = replied({ stateId: 'wait' })
    expect(moved).toBe('work')
    expect(change).toMatchObject({ kind: 'state_change', fromStateId: 'wait', toStateId: 'work', at: now })
    expect(visibleParts(after, world.statesById)).toHaveLength(2)
    expect(customerUpdatedAt(after, world.statesById)).toBe(now)
  })

  it('reopens a resolved ticket only of a type that says so', () => {
    expect(replied({ stateId: 'done' })).toMatchObject({ state: 'done', change: undefined })
    expect(replied({ stateId: 'done', typeId: 'reopening' })).toMatchObject({
      state: 'work',
      change: { fromStateId: 'done' },
    })
  })

  it('leaves any other ticket where it is, and one whose type knows no progress', () => {
    for (const stateId of ['new', 'work', 'gone'])
      expect(replied({ stateId, typeId: 'reopening' })).toMatchObject({ state: stateId, change: undefined })
    expect(replied({ stateId: 'wait', typeId: 'without' })).toMatchObject({
      state: 'wait',
      change: undefined,
    })
  })

  it('shows no change of state when the label stays the same', () => {
    const { state: moved, after } = replied({ stateId: 'wait', typeId: 'quiet' })
    expect(moved).toBe('work-0')
    expect(visibleParts(after, world.statesById).map(({ kind }) => kind)).toEqual(['comment'])
  })

  it('has something to say, but not endlessly', () => {
    expect(validateReply(' \n')).toMatchObject([{ pointer: '/body', code: 'required' }])
    expect(validateReply('x'.repeat(20_001))).toMatchObject([{ pointer: '/body', code: 'too_long' }])
    expect(validateReply('😀'.repeat(20_000))).toEqual([])
  })
})

const attribute = (id: string, more: Partial<TicketTypeAttribute>): TicketTypeAttribute => ({
  id,
  name: id,
  dataType: 'string',
  visibleToCustomer: true,
  requiredOnCreate: false,
  shownOnCreate: true,
  ...more,
})

const form = worldOf({
  companies: [company('acme'), company('other')],
  types: [
    ...types,
    type('bug', {
      stateIds: ['new', 'work'],
      attributes: [
        attribute('text', {}),
        attribute('need', { requiredOnCreate: true, dataType: 'boolean' }),
        attribute('count', { dataType: 'number' }),
        attribute('day', { dataType: 'date' }),
        attribute('pick', { dataType: 'option', options: ['One', 'Two'] }),
        attribute('hidden', { shownOnCreate: false, requiredOnCreate: true }),
        attribute('a/b~c', { visibleToCustomer: false }),
      ],
    }),
  ],
})

function create(input: Partial<NewTicket>, who = mara) {
  const whole = { typeId: 'bug', title: ' It broke ', description: '', attributes: { need: false }, ...input }
  return createTicket(whole, who, form, { id: 't_9', number: 9 })
}
const problems = (input: Partial<NewTicket>, who = mara) => {
  const result = create(input, who)
  return 'errors' in result ? result.errors.map(({ pointer, code }) => `${pointer} ${code}`) : 'fine'
}

describe('a new ticket', () => {
  it('is shared, in the first state of its type, and seen by who raised it', () => {
    const result = create({
      attributes: { need: false, text: 'x', count: 0, pick: 'Two', day: '2026-02-28', 'a/b~c': 'y' },
    })
    expect(result).toEqual({
      ticket: {
        id: 't_9',
        number: 9,
        typeId: 'bug',
        stateId: 'new',
        title: 'It broke',
        description: '',
        companyId: 'acme',
        createdBy: 'mara',
        shared: true,
        createdAt: now,
        attributes: { need: false, text: 'x', count: 0, pick: 'Two', day: '2026-02-28', 'a/b~c': 'y' },
        parts: [],
      },
    })
    expect('ticket' in result && canSee(viewerOf(mara, form), result.ticket, form)).toBe(true)
    expect(NOW).toBe('2026-11-23T09:30:00Z')
  })

  it('is for one of the companies of who raises it', () => {
    const both = user('both', ['acme', 'other'])
    const loner = user('loner', ['gone'])
    expect(problems({ companyId: 'acme' })).toBe('fine')
    expect(problems({ companyId: 'other' })).toEqual(['/companyId not_an_option'])
    expect(problems({ companyId: null })).toEqual(['/companyId required'])
    expect(problems({}, both)).toEqual(['/companyId required'])
    expect(problems({ companyId: 'other' }, both)).toBe('fine')
    expect(problems({ companyId: null }, loner)).toBe('fine')
    expect(problems({ companyId: 'gone' }, loner)).toEqual(['/companyId not_an_option'])
    expect(create({}, loner)).toMatchObject({ ticket: { companyId: null } })
  })

  it.each<[Partial<NewTicket>, string[]]>([
    [{ typeId: 'internal' }, ['/typeId not_an_option']],
    [{ typeId: 'nothing' }, ['/typeId not_an_option']],
    [{ title: ' ' }, ['/title required']],
    [{ title: 'x'.repeat(256) }, ['/title too_long']],
    [{ description: 'x'.repeat(20_001) }, ['/description too_long']],
    [{ attributes: {} }, ['/attributes/need required']],
    [{ attributes: { need: 'yes' } }, ['/attributes/need wrong_type']],
    [{ attributes: { need: true, count: '1' } }, ['/attributes/count wrong_type']],
    [{ attributes: { need: true, day: '2026-02-30' } }, ['/attributes/day not_a_date']],
    [{ attributes: { need: true, pick: 'one' } }, ['/attributes/pick not_an_option']],
    [{ attributes: { need: true, hidden: 'x' } }, ['/attributes/hidden unknown_field']],
    [{ attributes: { need: true, 'a/b~c': 5 } }, ['/attributes/a~1b~0c wrong_type']],
    [{ attributes: { need: true, 'x/y': 5 } }, ['/attributes/x~1y unknown_field']],
  ])('is refused where it is wrong: %j', (input, expected) => {
    expect(problems(input)).toEqual(expected)
  })

  it('leaves out what was left blank', () => {
    expect(create({ attributes: { need: true, text: ' ', pick: '' } })).toMatchObject({
      ticket: { attributes: { need: true } },
    })
  })
})
