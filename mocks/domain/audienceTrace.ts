import { type AudienceContext, joined } from './audience'
import { valueOf } from './attributeValues'
import { comparand, conditionTest } from './conditions'
import type {
  Audience,
  AudienceCondition,
  AudienceGroup,
  AttributeValue,
  Company,
  Connective,
  User,
} from './types'

export interface TraceCondition {
  readonly attribute: string
  readonly label: string
  readonly operator: AudienceCondition['operator']
  readonly value?: Exclude<AudienceCondition['value'], undefined>
  readonly actual: AttributeValue
  readonly result: boolean
  readonly valid: boolean
}

export interface TraceGroup {
  readonly match: Connective
  readonly result: boolean
  readonly conditions: readonly TraceCondition[]
}

export interface TraceEvaluation {
  readonly company: { readonly id: string; readonly name: string } | null
  readonly result: boolean
  readonly groups: readonly TraceGroup[]
}

export interface AudienceTrace {
  readonly match: Connective
  readonly result: boolean
  readonly evaluations: readonly TraceEvaluation[]
}

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
    actual: met === null || raw === undefined ? null : (raw as AttributeValue),
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
