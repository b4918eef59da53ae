import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import '../../../src/app/LayoutRoute'
import { ruleOf, smallSettings, smallWorkspace } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'
import { confirmImpact, findCard, portalPage, withPortal } from './portalPage'

const { layout } = smallSettings
const withSettings = (settings: Partial<typeof smallSettings>) => ({
  ...smallWorkspace,
  settings: { ...smallSettings, ...settings },
})
const hidden = layout.live.map((section) => (section.locked ? { ...section, visible: false } : section))

/** What stands at each way in, once all is known. */
async function findWays() {
  const list = await screen.findByRole('list', { name: 'Ways in' })
  await waitFor(() => expect(list.querySelector('[aria-busy="true"]')).toBeNull())
  return within(list).getAllByRole('listitem')
}
const openTo5 = /Open to 5 people/

describe('The ways in', () => {
  it('are all open to the people who are let in, each with the place that decides it', async () => {
    await visit(portalPage, { as: 'tm_ada' })
    const ways = await findWays()
    for (const way of ways) expect(way).toHaveTextContent(openTo5)
    expect(screen.getByText('3 of 3 open')).toBeVisible()
    const links = ways.map((way) => within(way).getByRole('link').getAttribute('href'))
    expect(links).toEqual([
      '/settings/helpdesk/tickets/portal#access',
      '/settings/help-center/configure/styling#customer-portal',
      '/settings/messenger#tickets-space',
    ])
  })

  it.each([
    [
      'nobody matches',
      withPortal({ access: { audience: ruleOf('person.email', 'is', 'x@y.z') } }),
      /nobody matches/,
    ],
    ['there are no rules', withPortal({ access: { audience: null } }), /there are no access permissions/],
    [
      'the portal is suspended',
      withSettings({ security: { messengerJwtEnforced: false } }),
      /the portal is suspended/,
    ],
  ])('are all closed while %s', async (_why, workspace, words) => {
    await visit(portalPage, { as: 'tm_ada', workspace })
    for (const way of await findWays()) expect(way).toHaveTextContent(words)
    expect(screen.getByText('0 of 3 open')).toBeVisible()
  })

  it.each([
    ['hidden', { draft: hidden, live: hidden }, /Closed: its section is hidden/],
    ['shown in the draft only', { draft: layout.live, live: hidden }, /not yet set live/],
  ])('tell a card whose section is %s from the others', async (_how, its, words) => {
    await visit(portalPage, { as: 'tm_ada', workspace: withSettings({ layout: its }) })
    const [url, card, banner] = await findWays()
    expect(card).toHaveTextContent(words)
    for (const other of [url, banner]) expect(other).toHaveTextContent(openTo5)
    expect(screen.getByText('2 of 3 open')).toBeVisible()
  })

  it('lead to the place of the card among the sections', async () => {
    const { user } = await visit(portalPage, { as: 'tm_ada' })
    const [, card] = await findWays()
    await user.click(within(card ?? document.body).getByRole('link'))
    const shown = await screen.findByRole('switch', { name: 'Show Customer portal' })
    await waitFor(() => expect(document.activeElement).toContainElement(shown))
  })

  it('tell that the Messenger has no place for the banner', async () => {
    const messenger = { installedForUsers: true, ticketsSpace: false }
    await visit(portalPage, { as: 'tm_ada', workspace: withSettings({ messenger }) })
    const [, , banner] = await findWays()
    expect(banner).toHaveTextContent('Closed: the tickets space is off')
  })

  it('appear when the portal is turned on, with the card that came with it', async () => {
    const off = withPortal({ enabled: false })
    const workspace = { ...off, settings: { ...off.settings, layout: { draft: hidden, live: hidden } } }
    const { user } = await visit(portalPage, { as: 'tm_ada', workspace })
    await user.click(await screen.findByRole('switch', { name: 'Enable customer portal' }))
    expect(screen.queryByRole('list', { name: 'Ways in' })).toBeNull()
    await user.click(within(await findCard('Customer portal')).getByRole('button', { name: 'Save' }))
    await confirmImpact(user, 'Turn it on')
    for (const way of await findWays()) expect(way).toHaveTextContent(openTo5)
  })

  it('say what is not known of them, and ask again', async () => {
    const { user } = await visit(portalPage, {
      as: 'tm_ada',
      scenario: {
        failNext: [{ method: 'GET', path: '/settings/help-center/layout', status: 500, times: 3 }],
      },
    })
    const alert = await screen.findByText(/Not everything about the ways in is known/, {}, { timeout: 8000 })
    expect(screen.getAllByText(openTo5)).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(alert).not.toBeInTheDocument())
    expect(await screen.findByText('3 of 3 open')).toBeVisible()
  })
})
