import { OPERATORS, VALUELESS_OPERATORS } from '../../domain/attributes'
import { MAX_CONDITIONS, MAX_GROUPS } from '../../domain/audienceErrors'
import type { Section } from '../../domain/types'
import { type Check, flag, integer, isRecord, listOf, nullable, oneOf, record, text } from './checks'

const match = oneOf('all', 'any')
const operator = oneOf(...new Set(Object.values(OPERATORS).flat()))

const conditionShape = record({ attribute: text({ min: 1 }), operator }, { value: () => undefined })

/** Any attribute and any value are accepted: what cannot be evaluated counts against the person, not against the file. */
const condition: Check = (value, to) => {
  conditionShape(value, to)
  if (!isRecord(value) || typeof value.operator !== 'string') return
  const { operator: name, value: operand } = value
  const isValueless = VALUELESS_OPERATORS.has(name)
  if (isValueless && operand !== undefined) to.add('not_allowed', 'This operator takes no value.', 'value')
  if (isValueless) return
  const isValue =
    (typeof operand === 'string' && operand !== '') ||
    Number.isFinite(operand) ||
    (Array.isArray(operand) && operand.length > 0 && operand.every((one) => typeof one === 'string'))
  if (operand === undefined || operand === null) to.add('required', '“value” is missing.', 'value')
  else if (!isValue) to.add('wrong_type', 'This must be a text, a number or a list of texts.', 'value')
}

const audience = nullable(
  record({
    match,
    groups: listOf(record({ match, conditions: listOf(condition, 1, MAX_CONDITIONS) }), 1, MAX_GROUPS),
  }),
)

const access = record({ audience })

/** The audience itself, or null, may stand where `{ audience }` is meant. */
const accessOrAudience: Check = (value, to) =>
  value === null || (isRecord(value) && 'groups' in value) ? audience(value, to) : access(value, to)

const title = text({ min: 1, max: 120 })
const id = text({ min: 1, max: 100 })

const item = record(
  { id, title },
  { description: text({ max: 500 }), href: text({ max: 2000 }), articleCount: integer(0) },
)

const sectionKinds: Readonly<Record<Section['kind'], true>> = {
  spaces: true,
  collections: true,
  content_block: true,
  popular_articles: true,
  contact: true,
  customer_portal: true,
}

const sections = listOf(
  record(
    { id, kind: oneOf(...Object.keys(sectionKinds)), title, visible: flag },
    { locked: flag, content: record({}, { body: text({ max: 5000 }), items: listOf(item, 0, 24) }) },
  ),
)

export const settingsShape = record(
  {
    portal: record({
      enabled: flag,
      access: accessOrAudience,
      visibility: record({ restricted: flag, audience }),
      previewColumn: flag,
    }),
    helpCenter: record({
      live: flag,
      customDomain: record({
        host: nullable(text({ max: 253 })),
        https: flag,
        cookieForwarding: oneOf('ok', 'undetected', 'off'),
        acknowledged: flag,
      }),
    }),
    messenger: record({ installedForUsers: flag, ticketsSpace: flag }),
    security: record({ messengerJwtEnforced: flag }),
    companies: record({ preventUpdatesViaMessenger: flag }),
  },
  { layout: record({ draft: sections, live: sections }) },
)
