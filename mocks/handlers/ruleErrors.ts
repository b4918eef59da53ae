import { validateAudience } from '../domain/audienceErrors'
import type { Audience, FieldError } from '../domain/types'
import type { World } from '../domain/world'

/** What is wrong with a rule that a request brings; no rules are never wrong. */
export function ruleErrors(
  audience: Audience | null | undefined,
  { catalogue }: World,
  pointer: string,
): FieldError[] {
  return audience ? validateAudience(audience, catalogue, pointer) : []
}
