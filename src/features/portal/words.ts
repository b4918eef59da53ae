import { dayWords, listWords, numberWords } from '../../shared/i18n/intl'
import type { StateCategory, TicketAttribute } from './api'
import type { ColumnSort, Sorting, TicketTab } from './list/listState'

const number = numberWords
const tickets = (count: number) => (count === 1 ? '1 ticket' : `${number(count)} tickets`)
const listed = listWords

/** Everything the portal says, in one place, so that a message catalogue can take it over. */
export const words = {
  list: {
    title: () => 'Tickets',
    scope: (tab: TicketTab, companies: readonly string[]) => {
      if (tab === 'created_by_me') return 'What you have raised'
      return companies.length > 0 ? `Everything from ${listed(companies)}` : 'Everything you can see'
    },
    tab: { all: () => 'All', created_by_me: () => 'Created by me' } satisfies Record<TicketTab, () => string>,
    tabs: () => 'Which tickets',
    column: {
      number: () => 'ID',
      title: () => 'Title',
      preview: () => 'Preview',
      creator: () => 'Created by',
      company: () => 'Company',
      type: () => 'Type',
      state: () => 'State',
      createdAt: () => 'Created',
      updatedAt: () => 'Updated',
    },
    count: (count: number) => number(count),
    tickets,
    shown: (shown: number, total: number) => `${number(shown)} of ${tickets(total)}`,
    unread: () => 'Unread',
    allRead: () => 'Mark all as read',
    more: () => 'Load more',
    moreFailed: () => 'More tickets could not be loaded.',
    retry: () => 'Try again',
    stale: (reason: string) => `This may be out of date. ${reason}.`,
  },
  search: {
    label: () => 'Search tickets',
    placeholder: () => 'Search tickets and messages',
    found: (count: number, q: string) =>
      count === 0
        ? `No tickets match “${q}”`
        : `${tickets(count)} ${count === 1 ? 'matches' : 'match'} “${q}”`,
    bestFirst: (count: number) => `${tickets(count)}, best match first`,
    clear: () => 'Clear search',
    tooLong: () => 'That is too much to search for',
    tooLongHint: () => 'A search takes up to ten words. Fewer usually find more.',
  },
  sort: {
    label: () => 'Sort by',
    best: () => 'Best match',
    by: {
      number: () => 'ID',
      title: () => 'Title',
      type: () => 'Type',
      state: () => 'State',
      createdAt: () => 'Created',
      updatedAt: () => 'Last updated',
    } satisfies Record<ColumnSort, () => string>,
    reverse: () => 'Reverse the order',
    sorted: ({ by, order }: Sorting): string =>
      `Sorted by ${words.sort.by[by]()}, ${order === 'asc' ? 'ascending' : 'descending'}`,
    sortedBest: () => 'Sorted by best match',
  },
  empty: {
    yet: () => 'No tickets yet',
    yetHint: {
      all: () => 'As soon as somebody of your company raises a ticket, it is here.',
      created_by_me: () => 'Tickets you raise will be here, with every answer to them.',
    } satisfies Record<TicketTab, () => string>,
    match: (q: string) => `No tickets match “${q}”`,
    matchHint: (tab: TicketTab, isFiltered: boolean) => {
      const whose = tab === 'all' ? 'all tickets' : 'the tickets you created'
      const which = isFiltered ? `${whose} that pass the filters` : whose
      return `Numbers, titles, descriptions and messages of ${which} were searched, for the beginnings of words.`
    },
    filtered: () => 'No tickets pass these filters',
    filteredHint: () => 'Leave one of them out, or all of them.',
    less: () => 'With one filter less',
    without: (name: string, values: string) => `Without ${name}: ${values}`,
    wouldFind: (count: number | undefined) => (count === undefined ? '' : tickets(count)),
    noFilters: () => 'Clear all filters',
    elsewhere: (count: number) => `Show ${tickets(count)} in All`,
  },
  live: {
    newTickets: (count: number) => (count === 1 ? '1 new ticket' : `${number(count)} new tickets`),
    changedTickets: (count: number) =>
      count === 1 ? '1 new or changed ticket' : `${number(count)} new or changed tickets`,
    show: () => 'Show',
    replies: (count: number) => (count === 1 ? '1 new reply' : `${number(count)} new replies`),
    new: () => 'New',
    newReply: () => 'New reply',
    state: (label: string) => `The state is now ${label}.`,
  },
  ticket: {
    title: (ticketNumber: number, title: string) => `#${ticketNumber} ${title}`,
    number: (ticketNumber: number) => `#${ticketNumber}`,
    back: () => 'Tickets',
    meaning: {
      submitted: () => 'We have it — somebody will look at it soon.',
      in_progress: () => 'We are working on it — there is nothing you need to do.',
      waiting_on_customer: () => 'Waiting on you — reply to keep it moving.',
      resolved: () => 'Settled — reply if something is still open.',
    } satisfies Record<StateCategory, () => string>,
    closed: () => 'Settled — it takes no more replies.',
    reply: () => 'Write a reply',
    facts: () => 'Details',
    fact: {
      state: () => 'State',
      number: () => 'ID',
      type: () => 'Type',
      company: () => 'Company',
      creator: () => 'Created by',
      createdAt: () => 'Created',
      updatedAt: () => 'Updated',
    },
    conversation: () => 'Conversation',
    raised: () => 'raised this ticket',
    earlier: (count: number) =>
      count === 1 ? 'Show 1 earlier message' : `Show ${number(count)} earlier messages`,
    print: () => 'Print',
    place: (index: number, total: number) => `${number(index)} of ${number(total)}`,
    previous: () => 'Previous ticket',
    next: () => 'Next ticket',
    withKey: (what: string, key: string) => `${what} (${key})`,
    walk: () => 'The list you came from',
    opened: (index: number, total: number, title: string) =>
      `Ticket ${number(index)} of ${number(total)}: ${title}`,
    noDescription: () => 'There is no description.',
    team: () => 'Support',
    you: () => 'You',
    link: (name: string, moment: string) => `Link to the message of ${name}, ${moment}`,
    changed: {
      before: () => 'changed the state from',
      between: () => 'to',
    },
  },
  value: {
    yesNo: (value: boolean) => (value ? 'Yes' : 'No'),
    number,
    list: (values: readonly string[]) => listed(values),
  },
  reply: {
    label: () => 'Your reply',
    placeholder: (category: StateCategory) =>
      category === 'resolved' ? 'Is something still open? Tell us.' : 'Write to us …',
    send: () => 'Send reply',
    sending: () => 'Sending …',
    sent: (state: string | null) => (state ? `Reply sent. The state is now ${state}.` : 'Reply sent.'),
    keys: (isMac: boolean) => (isMac ? '⌘ Enter sends' : 'Ctrl + Enter sends'),
    kept: () => 'Draft kept on this device',
    retry: () => 'Send again',
    failed: (reason: string) => `Your reply was not sent. ${reason}.`,
    nothingLost: () => 'Nothing is lost: it stays here until it is sent.',
    refused: () => 'This ticket takes no more replies.',
    preview: () => 'You are viewing as somebody else, so you cannot reply here. Only they can.',
    left: (count: number) =>
      count < 0 ? `${number(-count)} characters too many` : `${number(count)} characters left`,
  },
  refusal: {
    signed_out: {
      title: () => 'Sign in to see your tickets',
      detail: () => 'You are signed out, or your session has ended. You will come back to this page.',
    },
    forbidden: {
      title: () => 'The portal is for customers',
      detail: () => 'You are signed in as a teammate. Who can open the portal is decided in the settings.',
    },
    portal_no_access: {
      title: () => 'The portal is not open to you',
      detail: () =>
        'Your account has no access to it. If you think it should, ask whoever looks after it with us.',
    },
    portal_off: {
      title: () => 'The portal is closed at the moment',
      detail: () => 'Please come back later. The Help Center may have what you need meanwhile.',
    },
    not_found: {
      title: () => 'Ticket not found',
      detail: () => 'It may not exist, or not be for you. Check the address, or look for it in your list.',
    },
    toSignIn: () => 'Sign in',
    asSomebodyElse: () => 'Sign in as somebody else',
    toHelp: () => 'Go to the Help Center',
    toSettings: () => 'Open the settings',
    toTickets: () => 'Go to your tickets',
    retry: () => 'Try again',
  },
}

/** @returns what an attribute holds, in words; a date as the reader's locale writes it */
export function valueWords({ dataType, value }: TicketAttribute): string {
  if (typeof value === 'boolean') return words.value.yesNo(value)
  if (typeof value === 'number') return words.value.number(value)
  if (Array.isArray(value)) return words.value.list(value)
  return (dataType === 'date' ? dayWords(value) : null) ?? value
}
