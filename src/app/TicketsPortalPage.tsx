import { lazy } from 'react'
import { PortalSettingsPage } from '../features/portal-settings/PortalSettingsPage'

const CheckupCard = lazy(async () => ({
  default: (await import('../features/checkup/CheckupCard')).CheckupCard,
}))

/** The portal's settings, and below them the check of what they mean for one person. */
export function TicketsPortalPage() {
  return (
    <PortalSettingsPage>
      <CheckupCard />
    </PortalSettingsPage>
  )
}
