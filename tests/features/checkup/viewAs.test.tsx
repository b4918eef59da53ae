import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { requests } from '../../support/mockServer'
import { ruleOf, smallSettings, smallWorkspace } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'

const banner = () => screen.findByRole('complementary', { name: 'Preview' })
/** Waits for tickets: before they come, the table holds their outlines. */
const ticketsOnScreen = async () => {
  const links = await waitFor(() => within(screen.getByRole('table')).getAllByRole('link'))
  return links.map(({ textContent }) => textContent).toSorted()
}

/** Contractors, which Bob is, are restricted to their own tickets. */
const workspace = {
  ...smallWorkspace,
  settings: {
    ...smallSettings,
    portal: {
      ...smallSettings.portal,
      visibility: { restricted: true, audience: ruleOf('person.role', 'is', 'Contractor') },
    },
  },
}

describe('Viewing as a customer', () => {
  it('keeps the settings out of the tab', async () => {
    await visit('/settings/helpdesk/tickets/portal?viewAs=u_ann', { as: 'tm_ada' })
    expect(await screen.findByRole('heading', { name: 'This tab shows what a customer sees' })).toBeVisible()
    await banner()
    expect(requests('GET /settings')).toEqual([])
  })

  it('case 16: shows exactly what that customer sees, under a banner that names them on every page', async () => {
    await visit('/portal', { as: 'u_bob', workspace })
    const own = await ticketsOnScreen()
    cleanup()

    const { user, db } = await visit('/help?viewAs=u_bob', { as: 'tm_ada', workspace })
    // The heading of the outlines gives way to the page's own.
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toBeVisible())
    const said = 'You are viewing as Bob Novak. Nothing you do here is sent.'
    await waitFor(async () => expect(await banner()).toHaveTextContent(said))
    expect(location.search).toBe('')
    await user.click(screen.getByRole('link', { name: 'Tickets' }))
    expect(await ticketsOnScreen()).toEqual(own)
    expect(screen.getAllByRole('tab')).toHaveLength(1)
    expect(await banner()).toHaveTextContent(said)
    expect(db.history.map(({ resource, by, to }) => [resource, by.id, to])).toContainEqual([
      'view_as',
      'tm_ada',
      expect.objectContaining({ id: 'u_bob' }),
    ])
  })

  it('case 16: offers nothing to send, and says why', async () => {
    const { call, db } = await visit('/portal/tickets/t_1001?viewAs=u_ann', { as: 'tm_ada' })
    expect(
      await screen.findByText(/You are viewing as somebody else, so you cannot reply here/),
    ).toBeVisible()
    expect(screen.queryByRole('textbox', { name: 'Your reply' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Write a reply' })).toBeNull()
    expect(requests().filter(({ method }) => method !== 'GET')).toEqual([])
    const { revision } = db
    const refused = await call(
      'tm_ada',
      'POST',
      '/portal/tickets/t_1001/replies',
      { body: 'Hello' },
      { 'X-View-As': 'u_ann' },
    )
    expect(await refused.json()).toMatchObject({ status: 403, code: 'read_only_preview' })
    expect(db.revision).toBe(revision)
  })

  it('shows refusals as the customer meets them, and leads back to the check when it ends', async () => {
    const { user } = await visit('/portal?viewAs=u_eve', { as: 'tm_ada' })
    // Two answers refuse it, one after the other: the second takes the place of the first.
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'The portal is not open to you' })).toBeVisible(),
    )
    await user.click(within(await banner()).getByRole('button', { name: 'End preview' }))
    expect(await screen.findByRole('switch', { name: 'Enable customer portal' })).toBeInTheDocument()
    expect(screen.queryByRole('complementary', { name: 'Preview' })).toBeNull()
    expect(sessionStorage).toHaveLength(0)
  })

  it('is over for whoever signs in next', async () => {
    await visit('/help?viewAs=u_ann', { as: 'tm_ada' })
    await banner()
    cleanup()
    await visit('/portal', { as: 'u_cat' })
    expect(await screen.findByRole('link', { name: /Export is slow/ })).toBeVisible()
    expect(requests().every(({ status }) => status === 200)).toBe(true)
  })

  it('begins from an address behind a # as well, and not with the settings', async () => {
    await visit('/#/help?viewAs=u_ann', { as: 'tm_ada' })
    await waitFor(async () => expect(await banner()).toHaveTextContent('You are viewing as Ann Lee.'))
    await waitFor(() => expect(location.pathname).toBe('/help'))
    expect(location.href).not.toContain('viewAs')
  })

  it('says so when the account may not', async () => {
    await visit('/help?viewAs=u_ann', { as: 'tm_ben' })
    await waitFor(async () =>
      expect(await banner()).toHaveTextContent('Your account may not view as a customer.'),
    )
  })
})
