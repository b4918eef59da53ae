import type { Attribute, TicketState, TicketType } from '../../domain/types'

function attribute(
  name: string,
  label: string,
  type: Attribute['type'],
  more: Partial<Attribute> = {},
): Attribute {
  const subject = name.startsWith('person') ? 'person' : 'company'
  return { key: name.replace('.', '.custom.'), subject, label, type, ...more }
}

/** The workspace's own attributes: several types, some open to users, one archived. */
export const seedAttributes: Attribute[] = [
  attribute('person.department', 'Department', 'option', {
    options: ['Finance', 'Operations', 'Engineering', 'Sales'],
  }),
  attribute('person.job_title', 'Job title', 'string', { userEditable: true }),
  attribute('person.newsletter', 'Reads the newsletter', 'boolean', { userEditable: true }),
  attribute('person.contract_end', 'Contract ends', 'date'),
  attribute('person.legacy_segment', 'Segment (old)', 'string', { archived: true }),
  attribute('company.region', 'Region', 'option', { options: ['Europe', 'Americas', 'Asia-Pacific'] }),
  attribute('company.seats', 'Seats', 'number'),
  attribute('company.products', 'Products', 'tags'),
  attribute('company.portal_pilot', 'Portal pilot', 'boolean'),
]

function state(
  id: string,
  category: TicketState['category'],
  internalLabel: string,
  externalLabel = internalLabel,
): TicketState {
  return { id, category, internalLabel, externalLabel }
}

/** Customers see the last column only; several states share a label there. */
export const seedStates: TicketState[] = [
  state('s_new', 'submitted', 'New', 'Submitted'),
  state('s_triage', 'in_progress', 'Triage', 'In progress'),
  state('s_eng', 'in_progress', 'With engineering', 'In progress'),
  state('s_review', 'in_progress', 'Finance approval', 'In review'),
  state('s_waiting', 'waiting_on_customer', 'Pending customer', 'Waiting on you'),
  state('s_solved', 'resolved', 'Solved', 'Resolved'),
  state('s_closed', 'resolved', 'Closed by timer', 'Resolved'),
  state('s_todo', 'submitted', 'To do'),
  state('s_doing', 'in_progress', 'Doing'),
  state('s_done', 'resolved', 'Done'),
]

type Field = TicketType['attributes'][number]

/** `flags`: visible to customers, shown on create, required on create. */
function field(id: string, name: string, dataType: Field['dataType'], flags = '', options?: string[]): Field {
  return {
    id,
    name,
    dataType,
    ...(options && { options }),
    visibleToCustomer: flags.includes('v'),
    requiredOnCreate: flags.includes('r'),
    shownOnCreate: flags.includes('s'),
  }
}

function type(
  id: string,
  name: string,
  category: TicketType['category'],
  description: string,
  ...attributes: Field[]
): TicketType {
  const stateIds = seedStates.map((one) => one.id)
  return {
    id,
    name,
    icon: id,
    description,
    category,
    stateIds: category === 'customer' ? stateIds.slice(0, 7) : stateIds.slice(7),
    reopenOnReply: id === 'bug',
    attributes,
  }
}

const area = field('area', 'Area', 'option', 'vs', ['Billing', 'Reports', 'Connections', 'People'])
const severity = ['Low', 'Normal', 'High', 'Blocking']

export const seedTypes: TicketType[] = [
  type('question', 'Question', 'customer', 'How something works, or how to set it up.', area),
  type(
    'bug',
    'Bug report',
    'customer',
    'Something does not work as it should.',
    area,
    field('severity', 'How bad is it?', 'option', 'vsr', severity),
    field('affected', 'People affected', 'number', 'vs'),
    field('internal_ref', 'Engineering reference', 'string'),
  ),
  type(
    'billing',
    'Billing',
    'customer',
    'Invoices, payments and plans.',
    field('document', 'Document number', 'string', 'vs'),
    field('urgent', 'Needed before month end', 'boolean', 'vs'),
    field('credit_limit', 'Credit limit', 'number'),
  ),
  type(
    'data',
    'Data request',
    'customer',
    'Copies and deletions of personal data.',
    field('deadline', 'Answer needed by', 'date', 'vsr'),
    field('about', 'About', 'tags', 'v'),
  ),
  type('task', 'Back-office task', 'back_office', '', field('cost_centre', 'Cost centre', 'string')),
  type('tracker', 'Incident tracker', 'tracker', '', field('severity', 'Severity', 'option', '', severity)),
]
