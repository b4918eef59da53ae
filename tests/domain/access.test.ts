import { describe, expect, it } from 'vitest'
import { isGranted } from '../../mocks/domain/access'
import { portalStatus, prerequisites, unmetPrerequisites } from '../../mocks/domain/prerequisites'
import type { Audience, CustomDomain, WorkspaceSettings } from '../../mocks/domain/types'
import { company, settings, user, worldOf } from '../support/worlds'

const inACompany: Audience = {
  match: 'all',
  groups: [{ match: 'all', conditions: [{ attribute: 'company.name', operator: 'has_any_value' }] }],
}
const ann = user('ann', ['acme'])
const granted = (of: WorkspaceSettings, who = ann) =>
  isGranted(who, worldOf({ companies: [company('acme')], users: [who], settings: of }))
const open = settings({ access: { audience: inACompany } })
const domain = (more: Partial<CustomDomain>): WorkspaceSettings => ({
  ...open,
  helpCenter: { live: true, customDomain: { ...open.helpCenter.customDomain, ...more } },
})

describe('the portal', () => {
  it('lets in who matches, while it is live', () => {
    expect(granted(open)).toBe(true)
    expect(granted(open, user('loner'))).toBe(false)
  })

  it('lets nobody in without access rules, when it is off, or when nobody can tell', () => {
    expect(granted(settings())).toBe(false)
    expect(granted(settings({ enabled: false, access: { audience: inACompany } }))).toBe(false)
    const unreadable = Object.defineProperty(worldOf({}), 'settings', {
      get: () => {
        throw new Error('The disk is gone')
      },
    })
    expect(isGranted(ann, unreadable)).toBe(false)
  })

  const broken: [string, WorkspaceSettings][] = [
    ['messenger_installed', { ...open, messenger: { ...open.messenger, installedForUsers: false } }],
    ['help_center_live', { ...open, helpCenter: { ...open.helpCenter, live: false } }],
    ['custom_domain', domain({ host: null })],
    ['custom_domain', domain({ host: ' ' })],
    ['custom_domain', domain({ https: false, acknowledged: true })],
    ['custom_domain', domain({ cookieForwarding: 'off', acknowledged: true })],
    ['messenger_security', { ...open, security: { messengerJwtEnforced: false } }],
    ['company_updates_locked', { ...open, companies: { preventUpdatesViaMessenger: false } }],
  ]
  it.each(broken)('is suspended while %s is unmet, and refuses everybody', (id, of) => {
    expect(unmetPrerequisites(of)).toEqual([id])
    expect(portalStatus(of)).toBe('suspended')
    expect(granted(of)).toBe(false)
    expect(portalStatus({ ...of, portal: { ...of.portal, enabled: false } })).toBe('off')
  })

  it('stays live behind a proxy that cannot be seen through, acknowledged or not', () => {
    for (const acknowledged of [false, true]) {
      const of = domain({ cookieForwarding: 'undetected', acknowledged })
      const status = prerequisites(of).find(({ id }) => id === 'custom_domain')?.status
      expect(status).toBe(acknowledged ? 'acknowledged' : 'undetected')
      expect(granted(of)).toBe(true)
    }
    expect(prerequisites(domain({ acknowledged: true })).every(({ status }) => status === 'met')).toBe(true)
  })
})
