import { screen } from '@testing-library/react'
import type { WorkspaceSettings } from '../../../mocks/domain/types'
import { smallSettings, smallWorkspace } from '../../support/smallWorkspace'

export const portalPage = '/settings/helpdesk/tickets/portal'

/** The small workspace with other settings of the portal. */
export function withPortal(portal: Partial<WorkspaceSettings['portal']>) {
  return { ...smallWorkspace, settings: { ...smallSettings, portal: { ...smallSettings.portal, ...portal } } }
}

/** The card with this heading. */
export const findCard = (name: string) => screen.findByRole('region', { name })
