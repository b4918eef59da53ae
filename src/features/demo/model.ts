import type { People, Person } from './api'

const permissionWords = {
  manage_portal_settings: 'settings',
  publish_help_center: 'publishing',
  view_as_user: 'View as',
}

/** @returns what somebody is, in a few words: a teammate's permissions, a customer's companies */
export function roleOf(person: Person): string {
  if (person.kind === 'user') return person.companies.map(({ name }) => name).join(', ') || 'No company'
  if (person.permissions.length === Object.keys(permissionWords).length) return 'Every permission'
  if (person.permissions.length === 0) return 'No permissions'
  const words = person.permissions.map((permission) => permissionWords[permission]).join(' and ')
  return `Only ${words}`
}

const comparable = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * @param people as the API found them: all teammates, and the users who match
 * @returns those who match, teammates first
 */
export function everybodyMatching({ teammates, users }: People, q: string): Person[] {
  return [...teammates.filter(matches(q)), ...users]
}

/** @returns of the people found for other words, those who surely match these, too */
export function stillMatching({ teammates, users }: People, q: string): Person[] {
  return [...teammates, ...users].filter(matches(q))
}

function matches(q: string) {
  const part = comparable(q.trim())
  return ({ name, email }: Person) => comparable(`${name} ${email}`).includes(part)
}

/** @returns the people with a story, those who set the portal up apart from those who use it */
export function personasByKind(people: People) {
  return {
    teammates: people.personas.filter(({ kind }) => kind === 'teammate'),
    customers: people.personas.filter(({ kind }) => kind === 'user'),
  }
}
