import { forTeammate } from '../backend/endpoint'
import { changeSettings, requireCurrent, versioned } from './settingsResource'

export const getMessengerSettings = forTeammate<'getMessengerSettings'>(({ world }) =>
  versioned(world.settings.messenger),
)

export const updateMessengerSettings = forTeammate<'updateMessengerSettings'>((call) => {
  const { settings } = call.world
  requireCurrent(call.headers, settings.messenger)
  const messenger = { ...settings.messenger, ...call.body }
  changeSettings(call, { ...settings, messenger })
  return versioned(messenger)
})

export const getSecuritySettings = forTeammate<'getSecuritySettings'>(({ world }) =>
  versioned(world.settings.security),
)

export const updateSecuritySettings = forTeammate<'updateSecuritySettings'>((call) => {
  const { settings } = call.world
  requireCurrent(call.headers, settings.security)
  const security = { ...settings.security, ...call.body }
  changeSettings(call, { ...settings, security })
  return versioned(security)
})

export const getCompaniesSettings = forTeammate<'getCompaniesSettings'>(({ world }) =>
  versioned(world.settings.companies),
)

export const updateCompaniesSettings = forTeammate<'updateCompaniesSettings'>((call) => {
  const { settings } = call.world
  requireCurrent(call.headers, settings.companies)
  const companies = { ...settings.companies, ...call.body }
  changeSettings(call, { ...settings, companies })
  return versioned(companies)
})
