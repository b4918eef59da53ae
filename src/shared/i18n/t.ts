import { createElement, Fragment, type ReactNode } from 'react'
import type { MessageKey } from './areas'
import { messageOf } from './catalogue'
import { pieces } from './format'
import { speech } from './intl'

/*
 * How to add a text that customers read
 *
 * 1. Put it into `messages/en/<area>.json`, `messages/de/<area>.json` and `messages/ar/<area>.json`, in ICU
 *    MessageFormat. `#` or `{count}` is a number as the language writes it:
 *      "tickets": "{count, plural, one {# ticket} other {# tickets}}"
 *    German has one and other; Arabic zero, one, two, few, many and other, all of which must be there. German says
 *    „Sie“, Arabic is Modern Standard. Texts in quotes: “…” in English and Arabic, „…“ in German.
 * 2. Say it: `t('list.tickets', { count })` in a component or in a function that runs while something is drawn, never
 *    in a constant of a module: the language may change. A key may be built where its parts are typed:
 *    t(`list.column.${column}`). With elements inside: `rich('shell.viewing', { name: <strong>{name}</strong> })`.
 *    Numbers, dates and lists alone: `numberWords`, `dateWords`, `dayWords`, `momentWords`, `listWords` of `intl.ts`.
 * 3. An area is what is loaded together. One that the route already loads costs nothing more; what is needed only
 *    later (a dialog, a menu) has an area of its own, loaded with its code: `lazy(withMessages(['filters'], …))`.
 *    A new area is two lines in `areas.ts`, three files, and `withMessages` where its code is loaded.
 *
 * What people and admins wrote is data: it is not translated; give it `dir="auto"` where it stands alone.
 * Areas, keys, values and plurals are held to the code by tests/architecture/catalogue.test.ts.
 */

/**
 * @param values by the names in the message; numbers are written as the language does, so pass ticket numbers as text
 * @returns what the key says in the language of the screens
 */
export function t(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return pieces<string>(messageOf(key), values, speech).join('')
}

/** As `t`, where a value is an element: a name in bold, a link. */
export function rich(key: MessageKey, values: Readonly<Record<string, ReactNode>>): ReactNode {
  return createElement(Fragment, null, ...pieces<ReactNode>(messageOf(key), values, speech))
}
