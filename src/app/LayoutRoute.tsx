import { HomePage } from '../features/help-center/HomePage'
import { LayoutPage } from '../features/help-center-settings/layout/LayoutPage'
import type { HomePreview } from '../features/help-center-settings/layout/LayoutPreview'
import { paths } from '../shared/paths'

/** The layout's editor with the real homepage as its preview: the two features know nothing of each other. */
export function LayoutRoute() {
  return <LayoutPage renderPreview={renderHome} />
}

function renderHome({ sections, hasAccess }: HomePreview) {
  const isShown = hasAccess && sections.some(({ kind }) => kind === 'customer_portal')
  return (
    <HomePage sections={sections} portalCard={{ visible: isShown, href: isShown ? paths.portal : null }} />
  )
}
