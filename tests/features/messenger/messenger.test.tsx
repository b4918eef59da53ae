import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { requests } from '../../support/mockServer'
import { byUser, smallSettings, smallWorkspace, ticketOf } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'

const withSettings = (settings: Partial<typeof smallSettings>) => ({
  ...smallWorkspace,
  settings: { ...smallSettings, ...settings },
})
const withPortal = (portal: Partial<typeof smallSettings.portal>) =>
  withSettings({ portal: { ...smallSettings.portal, ...portal } })

const findTickets = async () => within(await screen.findByRole('list', { name: 'Your tickets' }))
const titles = (list: Awaited<ReturnType<typeof findTickets>>) =>
  list.getAllByRole('listitem').map((row) => row.querySelector('.title')?.textContent)
const banner = () => screen.queryByRole('link', { name: /^Customer portal/ })

describe('The Messenger', () => {
  it('shows a customer the tickets they raised, newest first, and leads to the portal', async () => {
    const { user } = await visit('/messenger', { as: 'u_bob' })
    const list = await findTickets()
    expect(titles(list)).toEqual(['=HYPERLINK("x")', 'Login with a Résumé'])
    const row = list.getByRole('link', { name: /Login with a Résumé/ })
    expect(row).toHaveTextContent(/In progress.*#1002.*Bug report/)
    expect(requests('GET /messenger/tickets')).toHaveLength(1)

    await user.click(row)
    expect(await screen.findByRole('heading', { level: 1, name: /Login with a Résumé/ })).toBeVisible()
    expect(location.pathname).toBe('/portal/tickets/t_1002')
  })

  it('leads to the portal by its banner', async () => {
    const { user } = await visit('/messenger', { as: 'u_ann' })
    await findTickets()
    await user.click(screen.getByRole('link', { name: /^Customer portal/ }))
    await waitFor(() => expect(location.pathname).toBe('/portal'))
    expect(await screen.findByRole('tab', { name: /^All/ })).toBeVisible()
  })

  it.each([
    ['is not let in', smallWorkspace, 'u_eve'],
    ['comes while the portal is off', withPortal({ enabled: false }), 'u_bob'],
    [
      'comes while the portal is suspended',
      withSettings({ security: { messengerJwtEnforced: false } }),
      'u_bob',
    ],
  ])('has no banner, and rows that lead nowhere, for a customer who %s', async (_why, workspace, as) => {
    await visit('/messenger', { as, workspace })
    const list = await findTickets()
    expect(list.getAllByRole('listitem').length).toBeGreaterThan(0)
    expect(list.queryAllByRole('link')).toEqual([])
    expect(banner()).toBeNull()
  })

  it('is not changed by ticket visibility, but offers no way to what the portal would not show', async () => {
    const answered = ticketOf(1011, {
      title: 'A colleague’s, answered by Bob',
      parts: [
        { id: 'p_11', kind: 'comment', author: byUser('u_bob'), body: 'Me too', at: '2026-11-15T09:00:00Z' },
      ],
    })
    const everyone = withPortal({ visibility: { restricted: true, audience: null } })
    const workspace = { ...everyone, tickets: [...everyone.tickets, answered] }
    await visit('/messenger', { as: 'u_bob', workspace })
    const list = await findTickets()
    expect(titles(list)).toEqual(['A colleague’s, answered by Bob', '=HYPERLINK("x")', 'Login with a Résumé'])
    expect(list.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/portal/tickets/t_1009',
      '/portal/tickets/t_1002',
    ])
  })

  it.each([
    ['its tickets space is off', { installedForUsers: true, ticketsSpace: false }],
    ['it is not installed', { installedForUsers: false, ticketsSpace: true }],
  ])('has neither tickets nor a banner while %s', async (_why, messenger) => {
    await visit('/messenger', { as: 'u_ann', workspace: withSettings({ messenger }) })
    expect(await screen.findByRole('heading', { name: 'There are no tickets here' })).toBeVisible()
    expect(banner()).toBeNull()
    expect(screen.queryByRole('listitem')).toBeNull()
  })

  it('tells who has no ticket yet what will stand here, and still leads to the portal', async () => {
    await visit('/messenger', { as: 'u_gus', workspace: { ...smallWorkspace, tickets: [] } })
    expect(await screen.findByRole('heading', { name: 'No tickets yet' })).toBeVisible()
    expect(banner()).toBeVisible()
  })

  it('asks who is signed out to sign in, without asking the API', async () => {
    await visit('/messenger')
    const title = await screen.findByRole('heading', { name: 'Sign in to see your tickets' })
    expect(title).toBeVisible()
    expect(
      within(screen.getByRole('main')).getByRole('link', { name: 'Sign in' }).getAttribute('href'),
    ).toMatch(/^\/sign-in\?returnTo=.*messenger$/)
    expect(requests('GET /messenger/tickets')).toEqual([])
  })

  it('tells a teammate that it is for customers, and where its settings are', async () => {
    await visit('/messenger', { as: 'tm_ada' })
    expect(await screen.findByRole('heading', { name: 'The Messenger is for customers' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Messenger settings' })).toHaveAttribute(
      'href',
      '/settings/messenger#tickets-space',
    )
    expect(requests('GET /messenger/tickets')).toHaveLength(1)
  })

  it('offers to try again when the tickets could not be loaded', async () => {
    const { user } = await visit('/messenger', {
      as: 'u_ann',
      scenario: { failNext: [{ method: 'GET', path: '/messenger/tickets', status: 500, times: 3 }] },
    })
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(titles(await findTickets())).toContain('Invoices arrive twice')
  })

  it('is closed and opened by its button, and by Escape; the focus goes along', async () => {
    const { user } = await visit('/messenger', { as: 'u_ann' })
    await findTickets()
    const launcher = screen.getAllByRole('button', { name: 'Close the Messenger' }).at(-1) ?? document.body
    await user.click(launcher)
    expect(screen.queryByRole('region', { name: 'Your tickets' })).toBeNull()
    expect(launcher).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Open the Messenger' }))
    expect(screen.getByRole('region', { name: 'Your tickets' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(launcher).toHaveFocus()
  })
})
