import { createBackend } from '../../mocks/backend'
import { createDb, type Db } from '../../mocks/db/db'
import type { Workspace } from '../../mocks/db/workspace'
import type { Api } from './staticServer'

export type SessionBackend = {
  db: Db
  /** Answers as a deployment with its own sign-in does: who asks is said by the session cookie. */
  api: Api
  /** What to put into the cookie for a person of the workspace, by their id. */
  tokenOf(id: string): Promise<string>
  /** Delays, failures and the clock, as `POST /mock/scenario` takes them. */
  script(scenario: object): Promise<void>
}

export const sessionCookie = 'session'

/** A backend and a database of one's own, for the production build, which has no mock in it. */
export function sessionBackend(workspace: Workspace): SessionBackend {
  const db = createDb(workspace)
  const backend = createBackend({
    db,
    onError: (error) => {
      throw error
    },
  })
  const cookie = new RegExp(`(?:^|; )${sessionCookie}=([^;]+)`)

  async function post(path: string, body: object): Promise<unknown> {
    const request = new Request(`http://localhost/api/v1${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const response = await backend.fetch(request)
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
    return response.status === 204 ? undefined : response.json()
  }

  return {
    db,
    api(request) {
      const token = cookie.exec(request.headers.get('Cookie') ?? '')?.[1]
      if (token) request.headers.set('Authorization', `Bearer ${token}`)
      return backend.fetch(request)
    },
    async tokenOf(id) {
      const isTeammate = workspace.teammates.some((teammate) => teammate.id === id)
      const answer = await post('/mock/sign-in', isTeammate ? { teammateId: id } : { userId: id })
      return (answer as { token: string }).token
    },
    async script(scenario) {
      await post('/mock/scenario', scenario)
    },
  }
}
