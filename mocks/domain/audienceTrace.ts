import type { components } from '../../src/shared/api/schema'
import { type AudienceContext, joined } from './audience'
import { valueOf } from './attributeValues'
import { comparand, conditionTest } from './conditions'
import type { Audience, AudienceCondition, AudienceGroup, Company, User } from './types'

type Schemas = components['schemas']
export type AudienceTrace = Schemas['AudienceTrace']
type TraceGroup = Schemas['AudienceTraceGroup']
type TraceEvaluation = Schemas['AudienceTraceEvaluation']
type TraceCondition = Schemas['AudienceTraceCondition']

function traceCondition(
  condition: AudienceCondition,
  user: User,
  company: Company | undefined,
  { catalogue, now, onInvalid }: AudienceContext,
): TraceCondition {
  const { attribute: key, operator, value } = condition
  const attribute = catalogue.get(key)
  const raw = attribute && valueOf(attribute, user, company)
  const met = attribute && comparand(attribute.type, raw)
  const result = conditionTest(condition, attribute, now)?.(met)
  return {
    attribute: key,
    label: attribute?.label ?? key,
    operator,
    ...(value === undefined ? {} : { value }),
    actual: met === null || raw === undefined ? null : (raw as TraceCondition['actual']),
    result: result ?? onInvalid,
    valid: result !== undefined,
  }
}

/**
 * The answer of `matches` with its reasons: for every company of the user (or once without one) the value met and the
 * result at every condition. `result` always equals what `matches` says.
 */
export function explain(
  audience: Audience,
  user: User,
  companies: readonly Company[],
  context: AudienceContext,
): AudienceTrace {
  const { onInvalid } = context
  const group = ({ match, conditions }: AudienceGroup, company: Company | undefined): TraceGroup => {
    const traced = conditions.map((condition) => traceCondition(condition, user, company, context))
    return { match, result: joined(match, traced, onInvalid, ({ result }) => result), conditions: traced }
  }
  const evaluations = (companies.length > 0 ? companies : [undefined]).map((company): TraceEvaluation => {
    const groups = audience.groups.map((one) => group(one, company))
    return {
      company: company ? { id: company.id, name: company.name } : null,
      result: joined(audience.match, groups, onInvalid, ({ result }) => result),
      groups,
    }
  })
  return { match: audience.match, result: evaluations.some(({ result }) => result), evaluations }
}
