import { DoorIcon, LayoutIcon, ListIcon, MessageIcon, TextIcon, TagIcon } from '../../../shared/ui/icons'
import type { Section } from './api'

type Kind = { name: string; icon: typeof DoorIcon; does?: string; note?: string }

/** What a kind of section is called, does, and what to know about editing it. */
export const sectionKinds: Record<Section['kind'], Kind> = {
  spaces: { name: 'Spaces', icon: LayoutIcon, note: 'Its entries come from the Help Center itself.' },
  collections: { name: 'Collections', icon: TagIcon, note: 'Its entries come from the Help Center itself.' },
  content_block: { name: 'Content block', icon: TextIcon },
  popular_articles: {
    name: 'Popular articles',
    icon: ListIcon,
    does: 'What is read most',
    note: 'Which articles stand here is decided by how often they are read.',
  },
  contact: { name: 'Contact', icon: MessageIcon },
  customer_portal: { name: 'Customer portal', icon: DoorIcon, does: 'The way to their tickets' },
}

export const nameOf = ({ title, kind }: Section): string =>
  title.trim() || `Untitled ${sectionKinds[kind].name.toLowerCase()}`

/** @returns what kind of section it is, in other words than its title: what is called after its kind says what it does */
export const kindOf = ({ title, kind }: Section): string => {
  const { name, does = name } = sectionKinds[kind]
  return title.trim().toLowerCase() === name.toLowerCase() ? does : name
}
