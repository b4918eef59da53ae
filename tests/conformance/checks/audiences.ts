import { isDeepStrictEqual } from 'node:util'
import type { components } from '../../../src/shared/api/schema'
import { type Check, NotShown, type Trial } from '../kit/check'
import { allPages } from '../kit/lists'
import { rules } from '../kit/rules'
import { audienceOf, type Audience } from '../kit/settings'

type Schemas = components['schemas']
type Preview = Schemas['AudiencePreview']

const rule = (attribute: string, operator: string, value?: string) => ({
  match: 'all',
  groups: [{ match: 'all', conditions: [{ attribute, operator, ...(value !== undefined && { value }) }] }],
})

async function preview(
  t: Trial,
  audience: object | null,
  purpose = 'access',
  more: object = {},
): Promise<Preview> {
  const { client } = t.stage.person('admin')
  return t.good(
    await client.post<Preview>('/audiences/preview', { audience, purpose, limit: 100, ...more }),
    'A preview',
  )
}

/** Whether a rule means somebody, found by their name among those it means. */
async function means(
  t: Trial,
  audience: object,
  { id, name }: { id: string; name: string },
): Promise<boolean> {
  const { items } = await preview(t, audience, 'access', { q: name })
  return items.some((user) => user.id === id)
}

export const audienceChecks: readonly Check[] = [
  {
    id: 'audiences.preview',
    tag: 'audiences',
    title: 'A preview lists exactly the people the rule means',
    rule: rules.preview3,
    next: 'Evaluate the rule over all users with the very code that decides access.',
    async run(t) {
      const customer = t.stage.person('customer')
      const colleague = t.stage.person('colleague')
      const { items, matching, total } = await preview(t, audienceOf([customer.email, colleague.email]))
      const wanted = [customer.id, colleague.id].sort().join()
      const found = items
        .map(({ id }) => id)
        .sort()
        .join()
      t.holds(found === wanted, `The rule means ${wanted}; the preview lists ${found || 'nobody'}.`)
      t.holds(matching === 2 && total === 2, `The preview counts ${matching} of ${total} instead of 2.`)
      const nobody = await preview(t, null)
      t.holds(nobody.matching === 0, `Without access rules the preview counts ${nobody.matching} people.`)
    },
  },
  {
    id: 'audiences.strings',
    tag: 'audiences',
    title: 'Texts compare without regard to case and surrounding blanks, for every operator',
    rule: rules.strings,
    next: 'Normalise both sides (NFC, trim, lower case that depends on no language).',
    async run(t) {
      const customer = t.stage.person('customer')
      const shout = ` ${customer.email.toUpperCase()} `
      const [local = '', domain = ''] = customer.email.toUpperCase().split('@')
      for (const [attribute, operator, value] of [
        ['person.email', 'is', shout],
        ['person.email', 'contains', `${local}@`],
        ['person.email', 'starts_with', local],
        ['person.email', 'ends_with', domain],
        ['person.emailDomain', 'is', domain],
      ] as const)
        t.holds(
          await means(t, rule(attribute, operator, value), customer),
          `${attribute} ${operator} ${value} misses them.`,
        )
      const isNot = await means(t, rule('person.email', 'is_not', shout), customer)
      t.holds(!isNot, `person.email is_not ${shout} means them.`)
    },
  },
  {
    id: 'audiences.unknown-values',
    tag: 'audiences',
    title: 'Nothing is known of the company of somebody without one',
    rule: rules.unknownValues,
    next: 'Evaluate a user without a company once, with every company attribute unknown.',
    async run(t) {
      const loner = t.stage.person('loner')
      for (const [operator, value, isMeant] of [
        ['is_unknown', undefined, true],
        ['has_any_value', undefined, false],
        ['is', 'x', false],
        ['is_not', 'x', true],
        ['does_not_contain', 'x', true],
        ['contains', 'x', false],
      ] as const) {
        const isSo = await means(t, rule('company.name', operator, value), loner)
        t.holds(
          isSo === isMeant,
          `company.name ${operator} ${value ?? ''} ${isSo ? 'means' : 'misses'} somebody without a company.`,
        )
      }
    },
  },
  {
    id: 'audiences.pages',
    tag: 'audiences',
    title: 'The pages of a preview, joined, are its people, and its markers are good for nobody else’s rule',
    rule: rules.cursors,
    next: 'Seal the rule, the purpose and the search into the cursor.',
    async run(t) {
      const everybody = rule('person.name', 'has_any_value')
      const one = await preview(t, everybody, 'access', { limit: 1 })
      if (one.nextCursor === null) throw new NotShown('there are not two users')
      const two = await preview(t, everybody, 'access', { limit: 1, cursor: one.nextCursor })
      t.holds(two.items[0]?.id !== one.items[0]?.id, 'The second page begins with the first person again.')
      const { client } = t.stage.person('admin')
      const other = {
        audience: rule('person.name', 'is_not', 'x'),
        purpose: 'access',
        limit: 1,
        cursor: one.nextCursor,
      }
      t.refuses(
        await client.post('/audiences/preview', other),
        400,
        'invalid_cursor',
        'A cursor of another rule',
      )
    },
  },
  {
    id: 'audiences.warnings',
    tag: 'audiences',
    title: 'A preview warns of rules that say more or less than is meant',
    rule: rules.preview3,
    next: 'Send the warning codes of the contract; nothing of it forbids saving.',
    async run(t) {
      const codes = async (audience: object | null, purpose?: string) =>
        (await preview(t, audience, purpose)).warnings.map(({ code }) => code as string)
      const expectCode = async (audience: object | null, code: string) =>
        t.holds(
          (await codes(audience)).includes(code),
          `${JSON.stringify(audience)} brings no warning ${code}.`,
        )
      await expectCode(null, 'no_rules')
      await expectCode(rule('person.email', 'is', 'nobody@nowhere.invalid'), 'matches_nobody')
      await expectCode(rule('person.name', 'has_any_value'), 'matches_everyone')
      await expectCode(rule('person.email', 'contains', 'example.com'), 'email_contains_domain')
    },
  },
  {
    id: 'audiences.impact',
    tag: 'audiences',
    title: 'The impact of a draft is the difference of two previews, and asking changes nothing',
    rule: rules.impact,
    next: 'Evaluate both rules over all users; store nothing.',
    async run(t) {
      const { client } = t.stage.person('admin')
      const customer = t.stage.person('customer')
      const saved = await t.read<Schemas['PortalSettings']>(client, '/settings/portal')
      const draft: Audience = audienceOf([customer.email])
      const [before, after] = [await preview(t, saved.access.audience), await preview(t, draft)]
      const body = { access: { audience: draft }, visibility: { restricted: true, audience: draft } }
      const answer = await client.post<Schemas['Impact']>('/settings/portal/impact', body)
      const { access, visibility } = t.good(answer, 'The impact')
      const both = before.items.some(({ id }) => id === customer.id) ? 1 : 0
      t.holds(
        access.before === before.matching,
        `It counts ${access.before} before, the preview ${before.matching}.`,
        answer,
      )
      t.holds(
        access.after === after.matching,
        `It counts ${access.after} after, the preview ${after.matching}.`,
        answer,
      )
      t.holds(
        access.gained.count === access.after - both,
        `${access.gained.count} are said to gain access.`,
        answer,
      )
      t.holds(
        access.lost.count === access.before - both,
        `${access.lost.count} are said to lose access.`,
        answer,
      )
      const isRestricted = visibility.newlyRestricted.users.some(({ id }) => id === customer.id)
      t.holds(
        visibility.after === 1 && (isRestricted || saved.visibility.restricted),
        'It misses whom the draft restricts.',
        answer,
      )
      const now = await t.read<Schemas['PortalSettings']>(client, '/settings/portal')
      t.holds(isDeepStrictEqual(now, saved), 'Asking for the impact changed the settings.', answer)
    },
  },
  {
    id: 'audiences.checkup',
    tag: 'audiences',
    title: 'A checkup says of everybody what they then find',
    rule: rules.checkup,
    next: 'Answer the checkup from the functions that decide, not from a second copy of them.',
    async run(t) {
      const { client } = t.stage.person('admin')
      const teammates = new Set(['admin', 'observer'])
      for (const person of [...t.stage.people.values()].filter(({ role }) => !teammates.has(role))) {
        const answer = await client.post<Schemas['Checkup']>('/settings/portal/checkup', {
          userId: person.id,
        })
        const { steps, visibleTickets } = t.good(answer, 'A checkup')
        const isOpen = (await person.client.get('/portal')).status === 200
        const saysOpen = steps
          .filter(({ id }) => id === 'portal' || id === 'access')
          .every(({ verdict }) => verdict !== 'fail')
        t.holds(
          saysOpen === isOpen,
          `It says that the ${person.role} is ${saysOpen ? '' : 'not '}let in.`,
          answer,
        )
        if (!isOpen) continue
        const list = await allPages(t, person, '', 100)
        const isSame = !list.isWhole || visibleTickets.all === list.rows.length
        t.holds(
          isSame,
          `It counts ${visibleTickets.all} tickets; the ${person.role} finds ${list.rows.length}.`,
          answer,
        )
      }
      t.refuses(
        await client.post('/settings/portal/checkup', { userId: 'never-given-out' }),
        404,
        'not_found',
        'A checkup of nobody',
      )
    },
  },
]
