import { DoorIcon, LayoutIcon, ListIcon, MessageIcon, TextIcon, TagIcon } from '../../../shared/ui/icons'
import type { Section } from './api'

/** What a kind of section is called, and what to know about editing it. */
export const sectionKinds: Record<Section['kind'], { name: string; icon: typeof DoorIcon; note?: string }> = {
  spaces: { name: 'Spaces', icon: LayoutIcon, note: 'Its entries come from the Help Center itself.' },
  collections: { name: 'Collections', icon: TagIcon, note: 'Its entries come from the Help Center itself.' },
  content_block: { name: 'Content block', icon: TextIcon },
  popular_articles: {
    name: 'Popular articles',
    icon: ListIcon,
    note: 'Which articles stand here is decided by how often they are read.',
  },
  contact: { name: 'Contact', icon: MessageIcon },
  customer_portal: { name: 'Customer portal', icon: DoorIcon },
}

export const nameOf = ({ title, kind }: Section): string =>
  title.trim() || `Untitled ${sectionKinds[kind].name.toLowerCase()}`
