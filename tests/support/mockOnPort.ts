import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { root, typescript } from '../../.ci/lib/run.mjs'

export type MockOnPort = {
  origin: string
  /** The token of a person, by the id of a user or teammate. */
  tokenOf(id: string, kind?: 'userId' | 'teammateId'): Promise<string>
  stop(): Promise<void>
}

/** `npm run mock:http`, on any free port. */
export async function startMockOnPort(...more: string[]): Promise<MockOnPort> {
  const child = spawn(process.execPath, [...typescript, 'mocks/http.ts', '--port', '0', ...more], {
    cwd: root,
  })
  let api: string | undefined
  for await (const line of createInterface({ input: child.stdout })) {
    api = /^listening on (\S+)$/.exec(line)?.[1]
    if (api !== undefined) break
  }
  if (api === undefined) throw new Error('mock:http ended without an address')
  const address = api
  return {
    origin: new URL(address).origin,
    async tokenOf(id, kind = id.startsWith('tm_') ? 'teammateId' : 'userId') {
      const answer = await fetch(`${address}/mock/sign-in`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ [kind]: id }),
      })
      return ((await answer.json()) as { token: string }).token
    },
    async stop() {
      child.kill()
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}
