import { OPERATORS } from '../../domain/attributes'
import {
  type Check,
  flag,
  integer,
  isRecord,
  listOf,
  nullable,
  number,
  oneOf,
  record,
  text,
  time,
  valuesOf,
} from './checks'
import { settingsShape } from './settingsShape'

const id = text({ min: 1 })
const texts = listOf(text())
const attributeType = oneOf(...Object.keys(OPERATORS))

/** Whether the value is of its attribute's type is looked at later, when the attributes are known. */
const attributeValue: Check = (value, to) => {
  if (Array.isArray(value)) texts(value, to)
  else if (isRecord(value)) to.add('wrong_type', 'This must be a value or a list of texts.')
  else if (typeof value === 'number') number(value, to)
}
const attributeValues = valuesOf(attributeValue)

const attribute = record(
  {
    key: text({ pattern: /^(person|company)\.custom\.[A-Za-z0-9_-]+$/ }),
    subject: oneOf('person', 'company'),
    label: text(),
    type: attributeType,
  },
  { options: texts, userEditable: flag, archived: flag },
)

const teammate = record({
  id,
  name: text(),
  email: text(),
  permissions: listOf(oneOf('manage_portal_settings', 'publish_help_center', 'view_as_user')),
})

const company = record(
  { id, name: text(), createdAt: time },
  {
    plan: nullable(text()),
    industry: nullable(text()),
    size: nullable(number),
    monthlySpend: nullable(number),
    tags: nullable(texts),
    custom: attributeValues,
  },
)

const user = record(
  { id, name: text(), email: text(), companyIds: texts, createdAt: time },
  { role: nullable(text()), lastSeenAt: nullable(time), tags: nullable(texts), custom: attributeValues },
)

const ticketState = record({
  // Lists of state ids are joined by commas in queries.
  id: text({ min: 1, pattern: /^[^,]+$/ }),
  category: oneOf('submitted', 'in_progress', 'waiting_on_customer', 'resolved'),
  internalLabel: text(),
  externalLabel: text(),
})

const ticketType = record(
  {
    id,
    name: text(),
    category: oneOf('customer', 'back_office', 'tracker'),
    stateIds: listOf(text(), 1),
    attributes: listOf(
      record(
        {
          id,
          name: text(),
          dataType: attributeType,
          visibleToCustomer: flag,
          requiredOnCreate: flag,
          shownOnCreate: flag,
        },
        { options: texts },
      ),
    ),
  },
  { icon: text(), description: text(), reopenOnReply: flag },
)

const partShape = record(
  {
    id,
    kind: oneOf('comment', 'note', 'state_change'),
    author: record({ kind: oneOf('user', 'teammate'), id: text() }),
    at: time,
  },
  { body: text(), fromStateId: text(), toStateId: text() },
)

const part: Check = (value, to) => {
  partShape(value, to)
  if (!isRecord(value)) return
  const needed = value.kind === 'state_change' ? 'toStateId' : 'body'
  if (value[needed] === undefined) to.add('required', `“${needed}” is missing.`, needed)
}

const ticket = record(
  {
    id,
    number: integer(1),
    typeId: text(),
    stateId: text(),
    title: text(),
    description: text(),
    companyId: nullable(text()),
    createdBy: text(),
    shared: flag,
    createdAt: time,
    parts: listOf(part),
  },
  { attributes: attributeValues },
)

export const workspaceShape = record(
  {
    attributes: listOf(attribute),
    teammates: listOf(teammate),
    companies: listOf(company),
    users: listOf(user),
    ticketStates: listOf(ticketState),
    ticketTypes: listOf(ticketType),
    tickets: listOf(ticket),
    settings: settingsShape,
  },
  { now: time, seed: integer(Number.MIN_SAFE_INTEGER) },
)
