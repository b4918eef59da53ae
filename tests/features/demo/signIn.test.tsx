import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Person } from '../../../src/features/demo/api'
import { destinationOf } from '../../../src/features/demo/destination'
import { requests } from '../../support/mockServer'
import { smallWorkspace } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'

const whoAreYou = () => screen.findByRole('heading', { name: 'Who are you today?' })

describe('The sign-in page of a demo', () => {
  it(
    'is the front door, and leads an admin to the Tickets Portal settings',
    { timeout: 20_000 },
    async () => {
      const { user } = await visit('/')
      await whoAreYou()
      const ada = await screen.findByRole('button', { name: /Ada Moreau/ })
      expect(ada).toHaveTextContent('Every permission')
      expect(ada).toHaveTextContent(/sets the portal up/)
      await user.click(ada)
      expect(await screen.findByRole('heading', { level: 1, name: 'Tickets Portal' })).toBeVisible()
      expect(await screen.findByRole('button', { name: 'Account of Ada Moreau' })).toBeVisible()
    },
  )

  it('finds anybody by name or e-mail address, and leads a customer to the Help Center', async () => {
    const { user } = await visit('/sign-in')
    await user.type(await screen.findByRole('textbox', { name: /Search people/ }), 'BOB@ex')
    const bob = await screen.findByRole('button', { name: /Bob Novak/ })
    expect(bob).toHaveTextContent('Acme')
    expect(screen.queryByRole('button', { name: /Ann Lee/ })).toBeNull()
    await user.click(bob)
    expect(await screen.findByRole('heading', { name: 'How can we help?' })).toBeVisible()
    expect(await screen.findByRole('button', { name: 'Account of Bob Novak' })).toBeVisible()
    expect(await screen.findByRole('region', { name: 'Customer portal' })).toBeVisible()
  })

  it('leads back to where somebody came from', async () => {
    const { user } = await visit('/sign-in?returnTo=%2Fsettings%2Fsecurity%23jwt')
    await user.click(await screen.findByRole('button', { name: /Ada Moreau/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Security' })).toBeVisible()
    expect(location.pathname + location.hash).toBe('/settings/security#jwt')
  })

  it('leads nobody away from here, nor to a place that is for others', () => {
    const ann: Person = { kind: 'user', id: 'u_ann', name: 'Ann', email: 'a@a.example', companies: [] }
    const ada: Person = { ...ann, kind: 'teammate', permissions: ['manage_portal_settings'] }
    const cleo: Person = { ...ada, permissions: [] }
    for (const evil of [
      'https://evil.example/help',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
    ])
      expect(destinationOf(ann, evil)).toBe('/help')
    expect(destinationOf(ann, '/settings/security')).toBe('/help')
    expect(destinationOf(ann, '/portal/tickets/t_1')).toBe('/portal/tickets/t_1')
    expect(destinationOf(ada, '/portal?q=x')).toBe('/settings/helpdesk/tickets/portal')
    expect(destinationOf(cleo, null)).toBe('/help')
  })

  it('leaves nothing of the first person when somebody else signs in', { timeout: 20_000 }, async () => {
    const { user } = await visit('/settings/security', { as: 'tm_ada' })
    await screen.findByRole('region', { name: 'Messenger security with JWTs' })
    await user.click(await screen.findByRole('button', { name: 'Account of Ada Moreau' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }))
    expect(await screen.findByRole('heading', { name: 'Sign in to open the settings' })).toBeVisible()
    expect(screen.queryByText('Messenger security with JWTs')).toBeNull()
    expect(localStorage.getItem('portico.session')).toBeNull()

    await user.click(screen.getByRole('link', { name: 'Sign in' }))
    await user.type(await screen.findByRole('textbox', { name: /Search people/ }), 'Eve')
    await user.click(await screen.findByRole('button', { name: /Eve Quist/ }))
    expect(await screen.findByRole('button', { name: 'Account of Eve Quist' })).toBeVisible()
    expect(location.pathname).toBe('/help')
    expect(screen.queryByText(/Ada/)).toBeNull()
    expect(requests('GET /session')).toHaveLength(2)
  })

  it('says who you are already, and lets you go on or sign out', async () => {
    const { user } = await visit('/sign-in', { as: 'u_ann' })
    expect(await screen.findByText(/You are signed in as/)).toHaveTextContent('Ann Lee')
    expect(screen.getByRole('link', { name: 'Go on as Ann Lee' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Sign out' }))
    await waitFor(() => expect(screen.queryByText(/You are signed in as/)).toBeNull())
  })

  it('puts the data back to how it started, after asking', async () => {
    const { user, db } = await visit('/sign-in')
    await whoAreYou()
    db.setSettings({
      ...smallWorkspace.settings,
      messenger: { installedForUsers: false, ticketsSpace: false },
    })
    await user.click(screen.getByRole('button', { name: 'Reset the data' }))
    const question = within(await screen.findByRole('dialog', { name: 'Reset the data?' }))
    await user.click(question.getByRole('button', { name: 'Reset the data' }))
    expect(await screen.findByText(/it is back to how it started/)).toBeVisible()
    expect(db.settings.messenger).toEqual(smallWorkspace.settings.messenger)
  })

  it('lists people where nobody has a story, and says when nobody matches', async () => {
    const teammates = smallWorkspace.teammates.filter(({ id }) => id !== 'tm_ada')
    const { user } = await visit('/sign-in', { workspace: { ...smallWorkspace, teammates } })
    expect(await screen.findByRole('button', { name: /Cat Ito/ })).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: /Search people/ }), 'zzz')
    expect(await screen.findByText('Nobody matches “zzz”.')).toBeVisible()
  })

  it('says when signing in did not work', async () => {
    const { user, db } = await visit('/sign-in')
    const ada = await screen.findByRole('button', { name: /Ada Moreau/ })
    db.replace({ ...smallWorkspace, teammates: smallWorkspace.teammates.filter(({ id }) => id !== 'tm_ada') })
    await user.click(ada)
    expect(await screen.findByRole('alert')).toHaveTextContent(/Not signed in/)
    expect(screen.getByRole('button', { name: /Ada Moreau/ })).toBeEnabled()
  })
})
