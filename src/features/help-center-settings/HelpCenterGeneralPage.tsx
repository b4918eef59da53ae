export function HelpCenterGeneralPage() {
  return null
}
