export function PortalSettingsPage() {
  return null
}
