import { readFile } from 'node:fs/promises'
import { type ImportedWorkspace, normaliseWorkspace } from '../db/normaliseWorkspace'
import type { Workspace } from '../db/workspace'
import { workspaceErrors } from '../db/workspaceErrors'

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/**
 * Reads a workspace from a file.
 * @throws Error if it cannot be read, is not JSON, or is not a workspace: then with a pointer to each mistake
 */
export async function readWorkspaceFile(path: string): Promise<Workspace> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`${path} cannot be read: ${reason(error)}`)
  })
  let input: unknown
  try {
    input = JSON.parse(text)
  } catch (error) {
    throw new Error(`${path} is not JSON: ${reason(error)}`)
  }
  const errors = workspaceErrors(input).map(
    ({ pointer, message }) => `  ${pointer || '(the whole file)'}: ${message}`,
  )
  if (errors.length > 0) throw new Error([`${path} is not a workspace:`, ...errors].join('\n'))
  return normaliseWorkspace(input as ImportedWorkspace)
}
