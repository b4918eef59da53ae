import type { FieldError } from '../domain/types'
import type { ImportedWorkspace } from './normaliseWorkspace'
import { createFindings } from './workspace-errors/findings'
import { checkReferences } from './workspace-errors/references'
import { workspaceShape } from './workspace-errors/workspaceShape'

/**
 * Everything wrong with a data set that somebody wants to import, at most 100 things; empty when `normaliseWorkspace`
 * may take it. References are looked at once the shape is right. A rule may name an attribute that is unknown or
 * archived: it is closed where it is evaluated.
 */
export function workspaceErrors(input: unknown): readonly FieldError[] {
  const findings = createFindings()
  workspaceShape(input, findings)
  // The one place where a foreign file becomes typed: its shape has just been checked.
  if (findings.errors.length === 0) checkReferences(input as ImportedWorkspace, findings)
  return findings.errors
}
