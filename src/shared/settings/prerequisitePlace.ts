import type { PrerequisiteId } from '../api/portalStatus'

const cards: Record<PrerequisiteId, string> = {
  messenger_installed: 'installed',
  help_center_live: 'live',
  custom_domain: 'domain',
  messenger_security: 'jwt',
  company_updates_locked: 'prevent-updates',
}

/** @returns the link to the very card that settles a prerequisite */
export function prerequisitePlace({
  id,
  settingsPath,
}: {
  id: PrerequisiteId
  settingsPath: string
}): string {
  return `${settingsPath}#${cards[id]}`
}
