import { forTeammate } from '../backend/endpoint'
import { refuseIfInvalid } from '../backend/problem'
import type { CustomDomain } from '../domain/types'
import { changeSettings, requireCurrent, versioned } from './settingsResource'

type Patch = Partial<Pick<CustomDomain, 'host' | 'https' | 'cookieForwarding'>>

/** An acknowledgement was given for one domain in one state, so a change takes it back. */
function changedDomain(before: CustomDomain, patch: Patch): CustomDomain {
  const after = { ...before, ...patch }
  const { host, https, cookieForwarding } = before
  const isSame = after.host === host && after.https === https && after.cookieForwarding === cookieForwarding
  return isSame ? before : { ...after, acknowledged: false }
}

export const getHelpCenterSettings = forTeammate<'getHelpCenterSettings'>(({ world }) =>
  versioned(world.settings.helpCenter),
)

export const updateHelpCenterSettings = forTeammate<'updateHelpCenterSettings'>((call) => {
  const { settings } = call.world
  const { customDomain = {}, ...rest } = call.body
  if (customDomain.host !== undefined && customDomain.host !== null && !isHost(customDomain.host))
    refuseIfInvalid([
      {
        pointer: '/customDomain/host',
        code: 'wrong_format',
        message: 'Write a domain, such as help.example.com.',
      },
    ])
  requireCurrent(call.headers, settings.helpCenter)
  const before = settings.helpCenter
  const helpCenter = { ...before, ...rest, customDomain: changedDomain(before.customDomain, customDomain) }
  changeSettings(call, { ...settings, helpCenter })
  return versioned(helpCenter)
})

/** A name only: no scheme, port, path or person in it. */
function isHost(host: string): boolean {
  return /^[^\s/?#@:\\[\]]+\.[^\s/?#@:\\[\]]+$/.test(host) && URL.canParse(`https://${host}`)
}
