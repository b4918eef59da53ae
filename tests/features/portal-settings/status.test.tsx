import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { requests } from '../../support/mockServer'
import { smallSettings, smallWorkspace } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'
import { confirmImpact, findCard, portalPage, withPortal } from './portalPage'

const incomplete = {
  ...withPortal({ enabled: false }),
  settings: {
    ...smallSettings,
    portal: { ...smallSettings.portal, enabled: false },
    security: { messengerJwtEnforced: false },
    companies: { preventUpdatesViaMessenger: false },
  },
}
const theSwitch = () => screen.findByRole('switch', { name: 'Enable customer portal' })

describe('Turning the portal on', () => {
  it('case 25: is refused while prerequisites are missing: each is named with the way to it, and the error has the focus', async () => {
    const { user, db } = await visit(portalPage, { as: 'tm_ada', workspace: incomplete })
    const toggle = await theSwitch()
    await user.click(toggle)

    const error = await screen.findByRole('alert')
    expect(error).toHaveFocus()
    expect(error).toHaveTextContent('2 prerequisites are missing')
    const [security, companies] = within(error).getAllByRole('link')
    expect(security).toHaveAttribute('href', '/settings/security#jwt')
    expect(companies).toHaveAttribute('href', '/settings/data/people/companies#prevent-updates')
    expect(toggle).not.toBeChecked()
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
    expect(db.world(0).settings.portal.enabled).toBe(false)
    expect(requests('PATCH')).toEqual([])
  })

  it('case 25: is decided by the server: what it refuses goes back, and is explained the same way', async () => {
    const { user, call } = await visit(portalPage, {
      as: 'tm_ada',
      workspace: withPortal({ enabled: false }),
    })
    const toggle = await theSwitch()
    const other = await call('tm_ada', 'GET', '/settings/security')
    await call(
      'tm_ada',
      'PATCH',
      '/settings/security',
      { messengerJwtEnforced: false },
      { 'If-Match': other.headers.get('ETag') ?? '' },
    )

    await user.click(toggle)
    expect(toggle).toBeChecked()
    await user.click(within(await findCard('Customer portal')).getByRole('button', { name: 'Save' }))
    await confirmImpact(user, 'Turn it on')
    const error = await screen.findByRole('alert')
    expect(error).toHaveFocus()
    expect(error).toHaveTextContent('one prerequisite is missing')
    expect(toggle).not.toBeChecked()
    expect(requests('PATCH /settings/portal')).toHaveLength(1)
    // Nothing is left that would ask when leaving.
    expect(screen.queryByRole('button', { name: 'Discard' })).toBeNull()
  })

  it('says how many people it lets in, is saved with the version it was read at, and gives the address', async () => {
    const { user, db } = await visit(portalPage, { as: 'tm_ada', workspace: withPortal({ enabled: false }) })
    const card = within(await findCard('Customer portal'))
    await user.click(await theSwitch())
    expect(await card.findByText('5 people will be able to open the portal.')).toBeVisible()
    expect(card.getByText('Off')).toBeVisible()
    await user.click(card.getByRole('button', { name: 'Save' }))
    expect(await confirmImpact(user, 'Turn it on')).toContain('Ann Lee')

    expect(await card.findByText('Live')).toBeVisible()
    expect(card.getByText('Saved')).toBeVisible()
    expect(requests('PATCH /settings/portal').map(({ body }) => body)).toEqual([{ enabled: true }])
    expect(db.world(0).settings.portal).toEqual({ ...smallSettings.portal, enabled: true })
    expect(card.getByRole('textbox', { name: 'Customer portal URL' })).toHaveValue(
      'https://help.acme.example/portal',
    )
    await user.click(card.getByRole('button', { name: 'Copy' }))
    expect(await card.findByRole('button', { name: 'Copied' })).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe('https://help.acme.example/portal')
    // With the mock, the portal is in this app.
    expect(card.getByRole('link', { name: 'Open' })).toHaveAttribute('href', '/portal')
  })

  it('needs the permission to publish, and says so to those who lack it', async () => {
    await visit(portalPage, { as: 'tm_ben', workspace: withPortal({ enabled: false }) })
    const toggle = await theSwitch()
    await waitFor(() =>
      expect(toggle).toHaveAccessibleDescription(/needs the permission to publish the Help Center/),
    )
    expect(toggle).toBeDisabled()
  })
})

describe('The prerequisites', () => {
  it('can be acknowledged where they cannot be detected', async () => {
    const customDomain = { ...smallSettings.helpCenter.customDomain, cookieForwarding: 'undetected' as const }
    const settings = { ...smallSettings, helpCenter: { live: true, customDomain } }
    const { user, db } = await visit(portalPage, { as: 'tm_ada', workspace: { ...smallWorkspace, settings } })
    const item = (await screen.findByText('Not detected')).closest('li') ?? document.body
    await user.click(within(item).getByRole('button', { name: /I have checked/ }))
    expect(await within(item).findByText('Acknowledged')).toBeVisible()
    expect(db.world(0).settings.helpCenter.customDomain.acknowledged).toBe(true)
  })

  it('suspend the portal when one breaks: the page says why, with the way out', async () => {
    const settings = { ...smallSettings, security: { messengerJwtEnforced: false } }
    await visit(portalPage, { as: 'tm_ada', workspace: { ...smallWorkspace, settings } })
    const toggle = await theSwitch()
    expect(within(await findCard('Customer portal')).getByText('Suspended')).toBeVisible()
    expect(toggle).toBeChecked()
    expect(toggle).toHaveAccessibleDescription(/refused as if it were off/)
    const item = screen.getByText('Missing').closest('li') ?? document.body
    expect(within(item).getByRole('link')).toHaveAttribute('href', '/settings/security#jwt')
  })
})
