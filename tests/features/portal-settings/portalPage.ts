import { screen } from '@testing-library/react'
import type { WorkspaceSettings } from '../../../mocks/domain/types'
import { smallSettings, smallWorkspace } from '../../support/smallWorkspace'

export const portalPage = '/settings/helpdesk/tickets/portal'

/** The small workspace with other settings of the portal. */
export function withPortal(portal: Partial<WorkspaceSettings['portal']>) {
  return { ...smallWorkspace, settings: { ...smallSettings, portal: { ...smallSettings.portal, ...portal } } }
}

/** The card with this heading. By its words: asking for roles over and over while a page loads takes most of the time. */
export async function findCard(name: string): Promise<HTMLElement> {
  const card = (await screen.findByText(name, { selector: 'h2' })).closest('section')
  if (!card) throw new Error(`“${name}” is not the name of a card.`)
  return card
}
