import { screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import type { Workspace } from '../../../mocks/db/workspace'
import { requests } from '../../support/mockServer'
import { smallSettings, smallWorkspace } from '../../support/smallWorkspace'

type Portal = (typeof smallSettings)['portal']

/** The small workspace with other settings of the portal. */
export function withPortal(change: Partial<Portal>, more: Partial<Workspace> = {}): Workspace {
  const portal = { ...smallSettings.portal, ...change }
  return { ...smallWorkspace, ...more, settings: { ...smallSettings, portal } }
}

/** Everybody sees only what they created. */
export const everybodyRestricted = withPortal({ visibility: { restricted: true, audience: null } })

/** The titles on the screen, from the top. Not by role: names of a hundred rows take jsdom seconds. */
export async function titles(): Promise<string[]> {
  const links = await waitFor(() => {
    const found = document.querySelectorAll('main tbody a')
    if (found.length === 0) throw new Error('There is no row with a ticket')
    return [...found]
  })
  return links.map((link) => link.textContent)
}

/** The list follows what changes, and has asked once more because of it: from here on, only what one does is asked for. */
export async function untilLive(): Promise<void> {
  await waitFor(() => {
    const paths = requests().map(({ path }) => path)
    const afterwards = paths.slice(paths.indexOf('/portal/events'))
    expect(afterwards).toEqual(expect.arrayContaining(['/portal/events', '/portal', '/portal/tickets']))
  })
}

/** What a page has asked for by itself, before it follows what changes. */
export function askedAtFirst(about: string): number {
  const live = requests().findIndex(({ path }) => path === '/portal/events')
  const first = live < 0 ? requests() : requests().slice(0, live)
  return first.filter(({ method, path }) => `${method} ${path}`.startsWith(about)).length
}

export const searchBox = () => screen.findByRole('textbox', { name: 'Search tickets' })

/** Watches every change of the page. @returns a function that stops and says whether `text` was ever to be seen */
export function watchFor(text: RegExp): () => boolean {
  let wasSeen = text.test(document.body.textContent)
  const observer = new MutationObserver(() => {
    wasSeen ||= text.test(document.body.textContent)
  })
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  return () => {
    observer.disconnect()
    return wasSeen || text.test(document.body.textContent)
  }
}

/** A promise and the way to keep it. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}
