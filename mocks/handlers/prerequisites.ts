import { forTeammate } from '../backend/endpoint'
import { refuse } from '../backend/problem'
import { prerequisites, type PrerequisiteId } from '../domain/prerequisites'
import { changeSettings } from './settingsResource'

const words: Record<PrerequisiteId, { title: string; detail: string; settingsPath: string }> = {
  messenger_installed: {
    title: 'Messenger installed for your users',
    detail: 'The portal signs people in through the Messenger, so it has to know who they are.',
    settingsPath: '/settings/messenger',
  },
  help_center_live: {
    title: 'Help Center is live',
    detail: 'The portal is part of your Help Center, and opens at its address.',
    settingsPath: '/settings/help-center',
  },
  custom_domain: {
    title: 'Own domain with HTTPS and cookies',
    detail: 'The portal keeps people signed in with a cookie, which has to reach it over your own domain.',
    settingsPath: '/settings/help-center',
  },
  messenger_security: {
    title: 'Messenger security with JWTs',
    detail: 'Without signed tokens anybody could claim to be one of your users and read their tickets.',
    settingsPath: '/settings/security',
  },
  company_updates_locked: {
    title: 'Companies cannot be changed from the Messenger',
    detail: 'Otherwise a visitor could add themselves to a company and read its tickets.',
    settingsPath: '/settings/data/people/companies',
  },
}

const undetected =
  'We could not see whether your proxy forwards cookies. If you know that it does, acknowledge it.'

export const listPrerequisites = forTeammate<'listPrerequisites'>(({ world }) => {
  const items = prerequisites(world.settings).map(({ id, status }) => {
    const detail = status === 'undetected' ? undetected : words[id].detail
    return { id, status, ...words[id], detail }
  })
  return { status: 200, body: { items } }
})

export const acknowledgeCustomDomain = forTeammate<'acknowledgeCustomDomain'>((call) => {
  const { settings } = call.world
  const domain = prerequisites(settings).find(({ id }) => id === 'custom_domain')
  if (domain?.status !== 'undetected') refuse('conflict', { detail: 'There is nothing to acknowledge.' })
  const { helpCenter } = settings
  const customDomain = { ...helpCenter.customDomain, acknowledged: true }
  changeSettings(call, { ...settings, helpCenter: { ...helpCenter, customDomain } })
  return { status: 204 }
})
