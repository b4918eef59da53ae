import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { ensurePrism } from '../../.ci/lib/prism.mjs'
import { root } from '../../.ci/lib/run.mjs'
import { freePort } from './freePort'

export type Prism = { origin: string; stop(): Promise<void> }

/**
 * Prism on a port of its own, with the contract: `mock` invents answers from it, `proxy` holds what passes to it.
 * @param more the origin behind the proxy
 * @returns the running program, or why there is none
 */
export async function startPrism(
  command: 'mock' | 'proxy',
  ...more: string[]
): Promise<Prism | { reason: string }> {
  const found = await ensurePrism()
  if ('reason' in found) return found
  const port = await freePort()
  const args = [found.program, command, 'public/openapi.yaml', ...more, '--port', String(port)]
  const child = spawn(process.execPath, args, { cwd: root })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('Prism is listening')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', () => reject(new Error(`Prism ended: ${said}`)))
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}
