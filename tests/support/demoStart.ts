import { expect, type Page } from '@playwright/test'
import type { Workspace } from '../../mocks/db/workspace'

/** A request to the mock that runs in the page. */
async function call<T>(page: Page, method: string, path: string, body?: object): Promise<T> {
  const sent = { method, url: `/api/v1/mock/${path}`, text: body && JSON.stringify(body) }
  const answer = await page.evaluate(async ({ method: its, url, text = null }) => {
    const headers = { 'Content-Type': 'application/json' }
    const response = await fetch(url, { method: its, body: text, ...(text !== null && { headers }) })
    return { isOk: response.ok, status: response.status, text: await response.text() }
  }, sent)
  if (!answer.isOk) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`)
  return (answer.text === '' ? undefined : JSON.parse(answer.text)) as T
}

/**
 * Brings the demo into a state without clicking through it: other settings, or another data set, and somebody signed
 * in. The page has to be in the demo; the next page it opens shows the state.
 */
export async function startDemoWith(
  page: Page,
  { workspace, as }: { workspace?: Partial<Workspace>; as?: string },
): Promise<void> {
  // The page's own requests are answered once the service worker knows the page, a moment after it is there.
  const typeOfAnswer = async () => (await fetch('/api/v1/help-center')).headers.get('Content-Type')
  await expect.poll(() => page.evaluate(typeOfAnswer).catch(() => 'a page on its way')).toContain('json')
  if (workspace) {
    const current = await call<Workspace>(page, 'GET', 'workspace')
    await call(page, 'PUT', 'workspace', { ...current, ...workspace })
  }
  if (as === undefined) return
  const person = as.startsWith('tm_') ? { teammateId: as } : { userId: as }
  const { token } = await call<{ token: string }>(page, 'POST', 'sign-in', person)
  const session = JSON.stringify({ id: as, token })
  await page.evaluate((value) => localStorage.setItem('portico.session', value), session)
}
