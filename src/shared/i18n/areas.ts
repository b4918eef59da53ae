import type messenger from './messages/en/messenger.json'
import type help from './messages/en/help.json'
import type refusal from './messages/en/refusal.json'
import type ticket from './messages/en/ticket.json'
import type filter from './messages/en/filter.json'
import type list from './messages/en/list.json'
import type account from './messages/en/account.json'
import type newTicket from './messages/en/newTicket.json'
import type shell from './messages/en/shell.json'
import type signIn from './messages/en/signIn.json'
import type tools from './messages/en/tools.json'
import type viewAs from './messages/en/viewAs.json'

type KeysOf<Catalogue> = Extract<keyof Catalogue, string>

/** The keys of each area, from its English catalogue: a new area is two lines here and a file in each language's folder. */
type Keys = {
  account: KeysOf<typeof account>
  list: KeysOf<typeof list>
  filter: KeysOf<typeof filter>
  ticket: KeysOf<typeof ticket>
  refusal: KeysOf<typeof refusal>
  newTicket: KeysOf<typeof newTicket>
  help: KeysOf<typeof help>
  messenger: KeysOf<typeof messenger>
  shell: KeysOf<typeof shell>
  signIn: KeysOf<typeof signIn>
  tools: KeysOf<typeof tools>
  viewAs: KeysOf<typeof viewAs>
}

/** What is loaded together, because a route or a part that is loaded later needs it. */
export type Area = keyof Keys

/** `area.key`: a misspelt one is a type error. */
export type MessageKey = { [A in Area]: `${A}.${Keys[A]}` }[Area]
