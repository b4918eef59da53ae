import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { settingsPresets } from '../../../mocks/db/seed/settingsPresets'
import { portalStatus, unmetPrerequisites } from '../../../mocks/domain/prerequisites'
import { hostProblem, tidyHost } from '../../../src/features/help-center-settings/model'
import { requests } from '../../support/mockServer'
import { smallWorkspace } from '../../support/smallWorkspace'
import { visit, type Visit } from '../../support/visit'

const workspaceWith = (preset: keyof typeof settingsPresets) => ({
  ...smallWorkspace,
  settings: settingsPresets[preset],
})

const settingsIn = ({ db }: Visit) => db.settings
const card = (name: string) => screen.findByRole('region', { name })

async function save({ user }: Visit, name: string) {
  await user.click(within(await card(name)).getByRole('button', { name: 'Save' }))
  await within(await card(name)).findByText('Saved')
}

async function openSetting({ user }: Visit, name: string) {
  await user.click(within(screen.getByRole('navigation', { name: 'Settings' })).getByRole('link', { name }))
}

describe('An admin who starts from nothing', () => {
  it('settles every prerequisite, one page after the other', { timeout: 30_000 }, async () => {
    const visited = await visit('/settings/messenger', {
      as: 'tm_ada',
      workspace: workspaceWith('nothingSetUp'),
    })
    const { user } = visited
    expect(unmetPrerequisites(settingsIn(visited))).toHaveLength(5)

    const messenger = await card('Install for logged-in users')
    expect(await within(messenger).findByText('Missing')).toBeVisible()
    await user.click(within(messenger).getByRole('switch'))
    await save(visited, 'Install for logged-in users')
    expect(await within(messenger).findByText('Met')).toBeVisible()

    await openSetting(visited, 'Security')
    await user.click(within(await card('Messenger security with JWTs')).getByRole('switch'))
    await save(visited, 'Messenger security with JWTs')

    await openSetting(visited, 'Companies')
    await user.click(within(await card('Prevent updates via the Messenger')).getByRole('switch'))
    await save(visited, 'Prevent updates via the Messenger')

    await openSetting(visited, 'General')
    await user.click(within(await card('Set Help Center live')).getByRole('switch'))
    await save(visited, 'Set Help Center live')

    const domain = within(await card('Custom domain'))
    await user.click(domain.getByRole('textbox', { name: 'Domain' }))
    await user.paste('https://Help.Acme.example/start')
    await user.click(domain.getByRole('switch', { name: 'Serve it over HTTPS' }))
    await user.click(domain.getByRole('radio', { name: 'Forwarded' }))
    await save(visited, 'Custom domain')

    expect(settingsIn(visited).helpCenter.customDomain.host).toBe('help.acme.example')
    expect(unmetPrerequisites(settingsIn(visited))).toEqual([])
    await user.click(domain.getByRole('link', { name: /everything the Tickets Portal needs/ }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Tickets Portal' })).toBeVisible()
  })

  it('is told what is wrong with a domain, and nothing is sent', async () => {
    const visited = await visit('/settings/help-center#domain', {
      as: 'tm_ada',
      workspace: workspaceWith('nothingSetUp'),
    })
    const { user } = visited
    const domain = within(await card('Custom domain'))
    const input = domain.getByRole('textbox', { name: 'Domain' })
    await user.type(input, 'help')
    await user.click(domain.getByRole('button', { name: 'Save' }))
    expect(input).toBeInvalid()
    expect(input).toHaveFocus()
    expect(input).toHaveAccessibleDescription('Add the ending of the domain, such as help.example.com.')
    await user.type(input, '.acme')
    expect(input).toBeValid()
    expect(requests('PATCH')).toEqual([])
  })

  it('may write a domain as it is found in an address bar, and no other way', () => {
    for (const pasted of ['https://Help.Acme.example/start?x#y', ' help.acme.example. ', 'HELP.acme.example'])
      expect(hostProblem(tidyHost(pasted))).toBeNull()
    expect(tidyHost('https://Help.Acme.example/start')).toBe('help.acme.example')
    expect(hostProblem('hilfe.müller.example')).toBeNull()
    for (const wrong of [
      'a..b',
      '-a.example',
      'a_b.example',
      '192.168.0.1',
      'me@acme.example',
      'a.example:8080',
      'a b.example',
    ])
      expect(hostProblem(wrong)).not.toBeNull()
  })

  it('reads what an undetected forwarding of cookies means, and whether somebody has vouched for it', async () => {
    const workspace = workspaceWith('ready')
    const { helpCenter } = workspace.settings
    const customDomain = {
      ...helpCenter.customDomain,
      cookieForwarding: 'undetected' as const,
      acknowledged: true,
    }
    const settings = { ...workspace.settings, helpCenter: { ...helpCenter, customDomain } }
    const visited = await visit('/settings/help-center', {
      as: 'tm_ada',
      workspace: { ...workspace, settings },
    })
    const domain = within(await card('Custom domain'))
    expect(domain.getByText(/Acknowledged: a teammate has confirmed/)).toBeVisible()

    await visited.user.click(domain.getByRole('switch', { name: 'Serve it over HTTPS' }))
    expect(domain.getByText(/takes the acknowledgement back/)).toBeVisible()
    await visited.user.click(domain.getByRole('button', { name: 'Discard' }))
    expect(domain.getByText(/Acknowledged: a teammate has confirmed/)).toBeVisible()
  })
})

describe('A save that fails', () => {
  it.each([500, 0])(
    '(%s) keeps the form as it was, says so, and works when it is tried again',
    async (status) => {
      const visited = await visit('/settings/security', { as: 'tm_ada', workspace: workspaceWith('ready') })
      const { user } = visited
      const jwt = within(await card('Messenger security with JWTs'))
      await user.click(jwt.getByRole('switch'))
      await visited.script({ failNext: [{ method: 'PATCH', path: '/settings/security', status, times: 1 }] })
      await user.click(jwt.getByRole('button', { name: 'Save' }))

      expect(await jwt.findByRole('alert')).toHaveTextContent(/Not saved/)
      expect(jwt.getByRole('switch')).not.toBeChecked()
      expect(jwt.queryByText('Saved')).toBeNull()
      expect(settingsIn(visited).security.messengerJwtEnforced).toBe(true)

      await user.click(jwt.getByRole('button', { name: 'Try again' }))
      expect(await jwt.findByText('Saved')).toBeVisible()
      expect(settingsIn(visited).security.messengerJwtEnforced).toBe(false)
    },
  )
})

describe('A prerequisite of a live portal', () => {
  it(
    'is not turned off before asking, suspends the portal on every page, and brings it back',
    { timeout: 30_000 },
    async () => {
      const visited = await visit('/settings/security', { as: 'tm_ada', workspace: workspaceWith('live') })
      const { user } = visited
      const jwt = within(await card('Messenger security with JWTs'))
      expect(await jwt.findByText(/The portal is live/)).toBeVisible()
      await user.click(jwt.getByRole('switch'))
      expect(jwt.getByText('Saving this suspends the customer portal.')).toBeVisible()

      await user.click(jwt.getByRole('button', { name: 'Save' }))
      await user.click(await screen.findByRole('button', { name: 'Keep it live' }))
      expect(portalStatus(settingsIn(visited))).toBe('live')
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

      await user.click(jwt.getByRole('button', { name: 'Save' }))
      await user.click(await screen.findByRole('button', { name: 'Save and suspend' }))
      expect(await screen.findByText(/The customer portal is suspended/)).toBeVisible()
      expect(portalStatus(settingsIn(visited))).toBe('suspended')
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

      await openSetting(visited, 'Companies')
      await card('Prevent updates via the Messenger')
      const notice = screen.getByText(/The customer portal is suspended/).closest('[role=status]')
      await user.click(within(notice as HTMLElement).getByRole('link', { name: /Messenger security/ }))
      const again = within(await card('Messenger security with JWTs'))
      await user.click(again.getByRole('switch'))
      await user.click(again.getByRole('button', { name: 'Save' }))
      await waitFor(() => expect(screen.queryByText(/The customer portal is suspended/)).toBeNull())
      expect(portalStatus(settingsIn(visited))).toBe('live')
    },
  )

  it('can be turned off without a question while the portal is off', async () => {
    const visited = await visit('/settings/data/people/companies', {
      as: 'tm_ada',
      workspace: workspaceWith('ready'),
    })
    const companies = within(await card('Prevent updates via the Messenger'))
    expect(await companies.findByText(/The portal is off/)).toBeVisible()
    await visited.user.click(companies.getByRole('switch'))
    await save(visited, 'Prevent updates via the Messenger')
    expect(settingsIn(visited).companies.preventUpdatesViaMessenger).toBe(false)
  })
})

describe('The tickets space', () => {
  it('is saved by itself, beside an unsaved change of the card above', async () => {
    const visited = await visit('/settings/messenger', { as: 'tm_ada', workspace: workspaceWith('ready') })
    const { user } = visited
    await user.click(within(await card('Install for logged-in users')).getByRole('switch'))
    await user.click(within(await card('Tickets space')).getByRole('switch'))
    await save(visited, 'Tickets space')
    expect(settingsIn(visited).messenger).toEqual({ installedForUsers: true, ticketsSpace: false })
    expect(within(await card('Install for logged-in users')).getByRole('switch')).not.toBeChecked()
  })
})

describe('Settings', () => {
  it('are closed to customers and to teammates without the permission', async () => {
    await visit('/settings/messenger', { as: 'tm_cleo' })
    expect(await screen.findByRole('heading', { name: 'You may not change these settings' })).toBeVisible()
    expect(screen.queryByRole('switch')).toBeNull()
  })
})
