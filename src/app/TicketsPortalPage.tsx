import { CheckupCard } from '../features/checkup/CheckupCard'
import { PortalSettingsPage } from '../features/portal-settings/PortalSettingsPage'

/** The portal's settings, and below them the check of what they mean for one person. */
export function TicketsPortalPage() {
  return (
    <PortalSettingsPage>
      <CheckupCard />
    </PortalSettingsPage>
  )
}
