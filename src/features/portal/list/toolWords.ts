import type { Density } from '../personal/look'

const number = (value: number) => value.toLocaleString('en')

/** What the tools of the list say: display, views, download, shortcuts, recent searches. */
export const toolWords = {
  tools: () => 'List',
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  moved: (name: string, at: number, of: number) => `${name} moved to position ${number(at)} of ${number(of)}`,
  first: (name: string) => `${name} is already first.`,
  last: (name: string) => `${name} is already last.`,
  display: {
    button: () => 'Display',
    density: () => 'Density',
    densities: {
      comfortable: () => 'Comfortable',
      compact: () => 'Compact',
    } satisfies Record<Density, () => string>,
    columns: () => 'Columns',
    order: () => 'Columns in this order',
    hidden: () => 'Not shown',
    show: (name: string) => `Show ${name}`,
    hide: (name: string) => `Hide ${name}`,
    searchOnly: () => 'while searching',
    reset: () => 'Usual columns',
    ofLink: () => 'These columns came with the link. What you change here changes only this view.',
    kept: () => 'Kept on this device, for you. Columns that do not fit are left out.',
    notKept: () => 'You are viewing as somebody else: nothing of this is kept.',
  },
  keys: {
    title: () => 'Keyboard shortcuts',
    does: {
      '/': () => 'Search',
      j: () => 'Next ticket',
      k: () => 'Previous ticket',
      Enter: () => 'Open the ticket',
      '?': () => 'Show these shortcuts',
    },
    single: () => 'Single keys do this',
    singleHint: () => 'Switch it off if you speak to your computer, or they are in your way.',
    close: () => 'Close',
  },
  recent: {
    title: () => 'Recent searches',
    remove: (q: string) => `Remove “${q}”`,
    clear: () => 'Clear all',
  },
}
