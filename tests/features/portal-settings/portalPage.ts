// The pages' code is read before the clock of any test runs.
import '../../../src/app/shells/SettingsShell'
import '../../../src/app/TicketsPortalPage'
import '../../../src/features/checkup/CheckupCard'
import '../../../src/features/portal-settings/RuleCards'
import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect } from 'vitest'
import type { WorkspaceSettings } from '../../../mocks/domain/types'
import { smallSettings, smallWorkspace } from '../../support/smallWorkspace'

export const portalPage = '/settings/helpdesk/tickets/portal'

/** The small workspace with other settings of the portal. */
export function withPortal(portal: Partial<WorkspaceSettings['portal']>) {
  return { ...smallWorkspace, settings: { ...smallSettings, portal: { ...smallSettings.portal, ...portal } } }
}

/** The first page of a file brings all of the app with it. */
const arrival = { timeout: 15_000 }

/** The card with this heading. By its words: asking for roles over and over while a page loads takes most of the time. */
export async function findCard(name: string): Promise<HTMLElement> {
  const card = (await screen.findByText(name, { selector: 'h2' }, arrival)).closest('section')
  if (!card) throw new Error(`“${name}” is not the name of a card.`)
  return card
}

/** Says yes to what is asked about the people whom a save affects; what was asked is given back. */
export async function confirmImpact(user: UserEvent, label = 'Save'): Promise<string> {
  const dialog = await screen.findByRole('dialog', { name: /^(Save|Turn) / })
  const words = dialog.textContent
  await user.click(await within(dialog).findByText(label, { selector: 'button' }))
  await waitFor(() => expect(dialog).not.toBeInTheDocument())
  return words
}
