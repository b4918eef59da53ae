import { screen, waitFor } from '@testing-library/react'
import type { Workspace } from '../../../mocks/db/workspace'
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
