import { render } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import type { Backend } from '../../mocks/backend'
import type { Db } from '../../mocks/db/db'
import type { Workspace } from '../../mocks/db/workspace'
import { App } from '../../src/app/App'
import { chooseAuth } from '../../src/shared/api/auth/auth'
import { mockAuth } from '../../src/shared/api/auth/mockAuth'
import { takeViewAs, withViewAs } from '../../src/shared/api/auth/viewAs'
import type { components } from '../../src/shared/api/schema'
import { loadLocale } from '../../src/shared/i18n/catalogue'
import { locale, takeLocale } from '../../src/shared/i18n/locale'
import { startBackend } from './mockServer'
import { smallWorkspace } from './smallWorkspace'

/** Delays, failures and the clock, as `POST /mock/scenario` takes them. */
type Scenario = components['schemas']['MockScenarioPatch']

type Options = {
  /** The id of the teammate or user who visits; nobody is signed in without it. */
  as?: string
  workspace?: Workspace
  /** From before the app starts. */
  scenario?: Scenario
}

export type Visit = {
  user: UserEvent
  /** The data behind the API, to look at and to change behind the screen's back. */
  db: Db
  script: (scenario: Scenario) => Promise<unknown>
  /** A request past the screen, as somebody else in another tab would send it. */
  call: (
    as: string,
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Response>
}

// One for all visits: every sign-in is a new identity, so every visit has a new tree and an empty cache.
const signIns = withViewAs(mockAuth())
chooseAuth(signIns)

async function post(backend: Backend, path: string, body: unknown): Promise<unknown> {
  const response = await backend.fetch(
    new Request(new URL(`/api/v1${path}`, location.href), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return response.json()
}

async function signIn(backend: Backend, workspace: Workspace, id: string): Promise<string> {
  const isTeammate = workspace.teammates.some((teammate) => teammate.id === id)
  const answer = await post(backend, '/mock/sign-in', isTeammate ? { teammateId: id } : { userId: id })
  return (answer as { token: string }).token
}

/**
 * Opens a page as a person would: the address, the whole app with its router, the mock backend behind the network.
 * @param path the address, with query and hash
 */
export async function visit(
  path: string,
  { as, workspace = smallWorkspace, scenario }: Options = {},
): Promise<Visit> {
  const { db, backend } = startBackend(workspace)
  const script = (next: Scenario) => post(backend, '/mock/scenario', next)
  if (scenario) await script(scenario)
  history.pushState(null, '', path)
  if (as === undefined) signIns.signOut()
  else signIns.signIn?.({ id: as, token: await signIn(backend, workspace, as) })
  takeViewAs()
  takeLocale()
  // Parts of the app that an earlier visit loaded are there already, perhaps in another language.
  await loadLocale(locale())
  const user = userEvent.setup()
  render(<App />)
  return {
    user,
    db,
    script,
    async call(who, method, to, body, headers = {}) {
      const token = await signIn(backend, workspace, who)
      const isJson = body !== undefined
      const init = {
        method,
        headers: {
          ...headers,
          Authorization: `Bearer ${token}`,
          ...(isJson && { 'Content-Type': 'application/json' }),
        },
        ...(isJson && { body: JSON.stringify(body) }),
      }
      return backend.fetch(new Request(new URL(`/api/v1${to}`, location.href), init))
    },
  }
}
