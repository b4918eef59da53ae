import { relayTo } from './relay'
import type { Recipe } from './sandboxBackend'

type Fetch = (request: Request) => Promise<Response>

/**
 * A mock for this page alone, begun from a recipe: it ends with the page, and other tabs and frames never meet it.
 * @returns how the app sends requests
 */
export async function startSandbox(recipe: Recipe): Promise<Fetch> {
  if (typeof Worker === 'undefined') {
    const { startSandboxBackend } = await import('./sandboxBackend')
    const backend = await startSandboxBackend(recipe)
    return (request) => backend.fetch(request)
  }
  const worker = new Worker(new URL('./sandboxWorker.ts', import.meta.url), { type: 'module' })
  worker.postMessage({ kind: 'recipe', recipe })
  return relayTo(worker)
}
