import { useMemo, useSyncExternalStore } from 'react'
import { routeOf } from '../../../shared/lib/demoAddress'
import { paths } from '../../../shared/paths'
import { brand } from '../../../shared/theme/brand'
import { writeTheme } from '../theming/themeInLink'
import { noChoice, readChoice, withChoice, writeChoice, type DemoChoice } from '../start/choice'
import { addressOf, here } from '../start/here'
import { stateById } from '../states/states'
import type { DemoState } from '../states/state'
import { demoInAddress } from './keepInAddress'

function choiceFrom(raw: string | null): DemoChoice {
  const words = new URLSearchParams(`demo=${raw ?? ''}`).get('demo') ?? ''
  return readChoice(words.split(' ').filter((word) => word !== ''))
}

/** What the address asks for, and ways of asking for something else. */
export function useDemoChoice() {
  const raw = useSyncExternalStore(demoInAddress.subscribe, demoInAddress.read)
  return useMemo(() => choiceFrom(raw), [raw])
}

/** The same, for what is not drawn. */
export const currentChoice = (): DemoChoice => choiceFrom(demoInAddress.read())

/** The look that is worn, for a link; it may be older than the address. */
export const wornTheme = (): string | null => writeTheme(brand.read() ?? {})

/** What takes effect without starting over is only written down. */
export function note(choice: DemoChoice): void {
  demoInAddress.write(writeChoice(choice) || null)
}

/** Starts over with what was chosen. Behind a `#`, a new address alone would not be a new page. */
export function open(path: string, choice: DemoChoice): void {
  const address = addressOf(withChoice(path, choice))
  if (routeOf(new URL(address)).href === new URL(address).href) return location.assign(address)
  history.pushState(null, '', address)
  location.reload()
}

/** A state brings its own people and data; how it is looked at stays. */
export function choiceOfState(state: DemoState, { look, theme, now, language }: DemoChoice): DemoChoice {
  return { ...noChoice, state: state.id, look, theme, now, language }
}

export function linkTo(state: DemoState, choice: DemoChoice = noChoice): string {
  return addressOf(withChoice(state.path, choiceOfState(state, choice)))
}

export function linkToHere(choice: DemoChoice): string {
  return addressOf(withChoice(here(), { ...choice, theme: wornTheme() }))
}

/** The same data seen by somebody else, where they have something to see. */
export function openAs(id: string, kind: 'teammate' | 'user' | 'nobody', choice: DemoChoice): void {
  const path = here()
  const isElsewhere = kind === 'user' ? path.startsWith('/settings') : path.startsWith('/portal')
  if (kind === 'nobody' || !isElsewhere) return open(path, { ...choice, as: id })
  const state = stateById(choice.state)
  open(kind === 'user' ? paths.portal : paths.settings.portal, {
    ...choice,
    state: null,
    as: id,
    workspace: choice.workspace ?? state?.data ?? (state && 'small'),
    settings: choice.settings ?? state?.settings ?? null,
  })
}
