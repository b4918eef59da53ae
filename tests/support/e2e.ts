import { type BrowserContext, expect, test as base } from '@playwright/test'
import { builds } from '../../.ci/lib/builds.mjs'
import type { Workspace } from '../../mocks/db/workspace'
import { liveWorkspace } from './liveWorkspace'
import { sessionBackend, sessionCookie, type SessionBackend } from './sessionBackend'
import { serve, type StaticServer } from './staticServer'

/**
 * Makes a test fail for what nobody looks at: an error that reached a window, and anything the content policy of the
 * host had to stop. What a test provokes on purpose it takes out of the list.
 */
export function watch(context: BrowserContext): string[] {
  const problems: string[] = []
  context.on('weberror', (error) => {
    const text = String(error.error())
    // The browser looks for a newer service worker when it likes, also after the test's host is gone.
    if (!/failed to update a serviceworker/i.test(text)) problems.push(text)
  })
  context.on('console', (message) => {
    const isPolicy = message.type() === 'error' && /content security policy/i.test(message.text())
    if (isPolicy) problems.push(message.text())
  })
  return problems
}

type Watched = { problems: string[] }

export const watched = base.extend<Watched>({
  problems: [
    async ({ context }, use) => {
      const problems = watch(context)
      await use(problems)
      context.removeAllListeners('weberror').removeAllListeners('console')
      expect(problems, 'errors in the page').toEqual([])
    },
    { auto: true },
  ],
})

/** Journeys in the demo build, under a sub-path of a static host: the real mock runs in the browser. */
export const demoTest = watched.extend<object, { demo: StaticServer }>({
  demo: [
    async ({}, use) => {
      const server = await serve(builds.demo)
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
  // Links in tests are relative to it: 'portal', not '/portal'.
  baseURL: async ({ demo }, use) => use(demo.url),
})

type Production = {
  /** Set with `productionTest.use({ workspace })`. */
  workspace: Workspace
  backend: SessionBackend
  server: StaticServer
  /** Signs in by the id of a user or teammate, as the deployment's own page would. */
  signIn: (id: string) => Promise<void>
}

/**
 * The production build on a host of its own, with a backend and a database for each test: what a deployment is.
 * `page.route` on top of it breaks what is to be broken.
 */
export const productionTest = watched.extend<Production>({
  workspace: [liveWorkspace, { option: true }],
  // There is none to block; were there one, `page.route` would not see its requests.
  serviceWorkers: 'block',
  backend: async ({ workspace }, use) => use(sessionBackend(workspace)),
  server: async ({ backend }, use) => {
    const server = await serve({ ...builds.production, api: backend.api })
    await use(server)
    await server.close()
  },
  baseURL: async ({ server }, use) => use(server.url),
  signIn: async ({ backend, context, server }, use) =>
    use(async (id) => {
      const cookie = { name: sessionCookie, value: await backend.tokenOf(id), url: server.origin }
      await context.addCookies([{ ...cookie, httpOnly: true, sameSite: 'Strict' }])
    }),
})
