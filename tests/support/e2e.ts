import { expect, test as base, type Page } from '@playwright/test'
import { builds } from '../../.ci/lib/builds.mjs'
import { serve, type StaticServer } from './staticServer'

/**
 * Makes a test fail for what nobody looks at: an error that reached the window, and anything the content policy of the
 * host had to stop. What a test provokes on purpose it takes out of the list.
 */
function watch(page: Page): string[] {
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' && /content security policy/i.test(message.text()))
      problems.push(message.text())
  })
  return problems
}

type Watched = { problems: string[] }

const watched = base.extend<Watched>({
  problems: [
    async ({ page }, use) => {
      const problems = watch(page)
      await use(problems)
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
