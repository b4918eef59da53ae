import { screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { requests, server } from '../../support/mockServer'
import { smallSettings } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'
import { titles, withPortal } from './portalVisit'

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
const ticket = '/portal/tickets/t_1001'
const fail = (path: string, status: number, times: number, method: 'GET' | 'POST' = 'GET') => ({
  failNext: [{ method, path, status, times }],
})
/** Times that something was asked for, the stream of changes apart. */
const asked = (path: string) => requests().filter((one) => one.path === path && one.method === 'GET').length

afterEach(() => vi.restoreAllMocks())

describe('case 31: what is asked again', () => {
  it.each([
    [401, 'signed_out', 'Sign in to see your tickets'],
    [403, 'portal_no_access', 'The portal is not open to you'],
    [404, 'not_found', 'Ticket not found'],
    [409, 'conflict', 'Because'],
    [412, 'stale', 'Because'],
    [422, 'invalid', 'Because'],
  ])('a %i is an answer: one request', async (status, code, title) => {
    let count = 0
    server.use(
      http.get(`*/api/v1${ticket}`, () => {
        count += 1
        const headers = { 'Content-Type': 'application/problem+json' }
        return new Response(JSON.stringify({ title: 'Because', status, code }), { status, headers })
      }),
    )
    await visit(ticket, { as: 'u_ann' })
    await heading(title)
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(count).toBe(1)
  })

  it('trouble on the way is tried again twice, then there is a button', async () => {
    const { user } = await visit(ticket, { as: 'u_ann', scenario: fail(ticket, 500, 3) })
    await heading('Something went wrong on our side')
    expect(asked(ticket)).toBe(3)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await heading('Invoices arrive twice')
  })

  it('after a 429 the page says how long it waits, and goes on by itself', async () => {
    await visit(ticket, { as: 'u_ann', scenario: fail(ticket, 429, 1) })
    // In one look, as soon as it is there: on a slow machine the second is soon over.
    await waitFor(() => {
      expect(screen.getByText('Trying again by itself in 1 second.')).toBeInTheDocument()
      expect(screen.getByText('That was a little fast')).toBeInTheDocument()
      expect(asked(ticket)).toBe(1)
    })
    await heading('Invoices arrive twice')
    expect(asked(ticket)).toBe(2)
  })

  it.each([500, 0])('a reply that fails with %i is sent once, until I send it again', async (status) => {
    const { user, script } = await visit(ticket, { as: 'u_ann' })
    await user.type(await screen.findByRole('textbox', { name: 'Your reply' }), 'Here')
    let posts = 0
    server.use(
      http.post('*/api/v1/portal/tickets/:id/replies', () => {
        posts += 1
      }),
    )
    await script(fail('*', status, 1, 'POST'))
    await user.click(screen.getByRole('button', { name: 'Send reply' }))
    await screen.findByRole('alert')
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(posts).toBe(1)
  })

  it('a reply that came too fast waits as long as the server asks', async () => {
    const { user, script } = await visit(ticket, { as: 'u_ann' })
    await user.type(await screen.findByRole('textbox', { name: 'Your reply' }), 'Here')
    await script(fail('*', 429, 1, 'POST'))
    await user.click(screen.getByRole('button', { name: 'Send reply' }))
    await user.click(await screen.findByRole('button', { name: 'Send again in 1 second' }))
    expect(requests('POST')).toHaveLength(1)
    await user.click(await screen.findByRole('button', { name: 'Send again' }))
    await screen.findByText(/We are working on it/)
  })
})

describe('case 32: an answer that is none', () => {
  const json = { 'Content-Type': 'application/json' }
  it.each([
    ['a page of a proxy', () => new Response('<html>Bad gateway</html>', { status: 502 })],
    ['nothing at all', () => new Response('', { status: 200, headers: json })],
    ['JSON of another shape', () => new Response('{"ok":true}', { status: 200, headers: json })],
    ['a list where there should be none', () => new Response('[]', { status: 200, headers: json })],
  ])('is explained, with a way on: %s', async (_what, answer) => {
    let isBroken = true
    server.use(http.get('*/api/v1/portal*', () => (isBroken ? answer() : undefined)))
    server.use(http.get('*/api/v1/portal/tickets*', () => (isBroken ? answer() : undefined)))
    const { user } = await visit('/portal', { as: 'u_ann' })
    await heading(/^(Something went wrong on our side|The server sent something we cannot read)$/)
    isBroken = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    // The list was broken as well, and is asked for again in its own place.
    const again = await screen.findByRole('button', { name: 'Try again' }).catch(() => null)
    if (again) await user.click(again)
    expect(await titles()).toContain('Invoices arrive twice')
  })
})

describe('without a connection', () => {
  it('the page says so, and comes back by itself', async () => {
    const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    await visit(ticket, { as: 'u_ann', scenario: fail(ticket, 0, 3) })
    await heading('You are offline')
    expect(screen.getByText(/by itself as soon as the connection is back/)).toBeInTheDocument()
    onLine.mockReturnValue(true)
    globalThis.dispatchEvent(new Event('online'))
    await heading('Invoices arrive twice')
  })
})

describe('refusals, at every address of the portal', () => {
  const off = withPortal({ enabled: false })
  const suspended = { ...off, settings: { ...smallSettings, security: { messengerJwtEnforced: false } } }
  const pages = ['/portal', ticket, '/portal/tickets/t_nothing', '/portal/new']
  const all: [string, string, Parameters<typeof visit>[1]][] = [
    ['signed out', 'Sign in to see your tickets', {}],
    ['a teammate', 'The portal is for customers', { as: 'tm_ada' }],
    ['without access', 'The portal is not open to you', { as: 'u_eve' }],
    ['off', 'The portal is closed at the moment', { as: 'u_ann', workspace: off }],
    ['suspended', 'The portal is closed at the moment', { as: 'u_ann', workspace: suspended }],
  ]

  it.each(all)(
    '%s: the same words everywhere, whatever is behind them, with a way on',
    async (_who, title, options) => {
      const seen: string[] = []
      for (const page of pages) {
        document.body.replaceChildren()
        await visit(page, options)
        await heading(title)
        expect(screen.getByRole('link', { name: 'Go to the Help Center' })).toHaveAttribute('href', '/help')
        seen.push(screen.getByRole('main').textContent)
      }
      expect(new Set(seen).size).toBe(1)
      await waitFor(() => expect(document.title).toBe(`${title} · Portico`))
    },
  )
})

// Last, because what it lets go on may still be asking when it ends.
describe('trouble that lasts', () => {
  it('what went wrong stays on the screen while it is tried again', async () => {
    let count = 0
    let mend = () => {}
    const mended = new Promise<void>((resolve) => {
      mend = resolve
    })
    server.use(
      http.get(`*/api/v1${ticket}`, async () => {
        count += 1
        if (count > 3) return mended
        const headers = { 'Content-Type': 'application/problem+json' }
        return new Response('{"title":"Because","status":500,"code":"internal"}', { status: 500, headers })
      }),
    )
    const { user } = await visit(ticket, { as: 'u_ann' })
    await heading('Something went wrong on our side')
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(count).toBeGreaterThan(3))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Something went wrong on our side')
    expect(screen.getByRole('button', { name: 'Try again' })).toBeDisabled()
    mend()
    await heading('Invoices arrive twice')
  })
})
