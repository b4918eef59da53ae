import { act, screen, waitFor } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, it } from 'vitest'
import { auth } from '../../../src/shared/api/auth/auth'
import { requests, server } from '../../support/mockServer'
import { visit } from '../../support/visit'
import { gate, titles, watchFor, withPortal } from './portalVisit'

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

async function signInAs(userId: string) {
  const response = await fetch(new URL('/api/v1/mock/sign-in', location.href), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ userId }),
  })
  const { token } = (await response.json()) as { token: string }
  act(() => auth().signIn?.({ id: userId, token }))
}

describe('the portal', () => {
  it('asks people who are signed out to sign in, without asking the server, and brings them back', async () => {
    await visit('/portal?q=inv', {})
    await heading('Sign in to see your tickets')
    const [link] = screen.getAllByRole('link', { name: 'Sign in' }).slice(-1)
    expect(link).toHaveAttribute('href', `/sign-in?returnTo=${encodeURIComponent('/portal?q=inv')}`)
    expect(requests('GET /portal')).toEqual([])
  })

  it('shows teammates the way to its settings', async () => {
    await visit('/portal', { as: 'tm_ada' })
    await heading('The portal is for customers')
    expect(screen.getByRole('link', { name: 'Open the settings' })).toBeInTheDocument()
  })

  it('says to people it is not open to that it is not, after one question each', async () => {
    await visit('/portal', { as: 'u_eve' })
    await heading('The portal is not open to you')
    expect(
      requests('GET /portal')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['/portal', '/portal/tickets'])
  })

  it('says that it is closed, on a ticket too', async () => {
    await visit('/portal/tickets/t_1001', { as: 'u_ann', workspace: withPortal({ enabled: false }) })
    await heading('The portal is closed at the moment')
    expect(screen.getByRole('link', { name: 'Go to the Help Center' })).toHaveAttribute('href', '/help')
  })

  it('offers another try when the server cannot be reached', async () => {
    const once = { method: 'GET', status: 422, times: 1 } as const
    const failNext = [
      { ...once, path: '/portal' },
      { ...once, path: '/portal/tickets/t_1001' },
    ]
    const { user } = await visit('/portal/tickets/t_1001', { as: 'u_ann', scenario: { failNext } })
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    await heading('Invoices arrive twice')
  })

  it('case 11: takes every row off the screen when access ends while it is open', async () => {
    const { user, db } = await visit('/portal', { as: 'u_ann' })
    await titles()
    db.setSettings(withPortal({ access: { audience: null } }).settings)
    await user.click(screen.getByRole('button', { name: 'Title' }))
    await heading('The portal is not open to you')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()

    const leak = watchFor(/Left behind|Invoices arrive twice/)
    history.back()
    await waitFor(() => expect(location.search).toBe(''))
    await heading('The portal is not open to you')
    expect(leak()).toBe(false)
  })

  it('takes the ticket off the screen when a reply is refused, and keeps what was written', async () => {
    const { user, db } = await visit('/portal/tickets/t_1001', { as: 'u_ann' })
    await user.type(await screen.findByRole('textbox', { name: 'Your reply' }), 'Here they are.')
    db.setSettings(withPortal({ enabled: false }).settings)
    await user.click(screen.getByRole('button', { name: 'Send reply' }))
    await heading('The portal is closed at the moment')
    expect(screen.queryByText('Invoices arrive twice')).not.toBeInTheDocument()
    expect(localStorage.getItem('portico.reply.u_ann.t_1001')).toContain('Here they are.')
  })
})

describe('signing in as somebody else', () => {
  it('case 30: leaves no row of the first person in any frame, and drops a late answer of theirs', async () => {
    const late = gate()
    const { user } = await visit('/portal', { as: 'u_ann' })
    await titles()
    const { token } = JSON.parse(localStorage.getItem('portico.session') ?? '{}') as { token: string }
    server.use(
      http.get('*/api/v1/portal/tickets', async ({ request }) => {
        if (request.headers.get('Authorization') === `Bearer ${token}`) await late.opened
      }),
    )
    await user.click(screen.getByRole('button', { name: 'Title' }))
    await signInAs('u_cat')
    const leak = watchFor(/Left behind|Invoices arrive twice|Login with a Résumé|Acme/)
    await waitFor(async () => expect(await titles()).toEqual(['Export is slow']))
    late.open()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await titles()).toEqual(['Export is slow'])
    expect(leak()).toBe(false)
    expect(screen.getByText('Everything from Birch & Sons')).toBeInTheDocument()
  })

  it('leaves nothing of their ticket either, and a late answer about it changes nothing', async () => {
    const late = gate()
    const { user } = await visit('/portal/tickets/t_1001', { as: 'u_ann' })
    await user.type(await screen.findByRole('textbox', { name: 'Your reply' }), 'Between us')
    const { token } = JSON.parse(localStorage.getItem('portico.session') ?? '{}') as { token: string }
    server.use(
      http.post('*/api/v1/portal/tickets/:id/replies', async ({ request }) => {
        if (request.headers.get('Authorization') === `Bearer ${token}`) await late.opened
      }),
    )
    await user.click(screen.getByRole('button', { name: 'Send reply' }))
    await signInAs('u_cat')
    const leak = watchFor(/Invoices arrive twice|both documents|Between us|Acme/)
    await heading('Ticket not found')
    late.open()
    await waitFor(() => expect(requests('POST /portal/tickets/t_1001/replies')).toHaveLength(1))
    await heading('Ticket not found')
    expect(leak()).toBe(false)
  })

  it('shows nothing of a session that has ended', async () => {
    const { user, script } = await visit('/portal', { as: 'u_ann' })
    await titles()
    await script({ now: '2026-11-20T14:00:00Z' })
    await user.click(screen.getByRole('button', { name: 'Title' }))
    await heading('Sign in to see your tickets')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })
})
