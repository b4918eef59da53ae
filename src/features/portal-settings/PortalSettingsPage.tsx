import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { audienceQueries } from '../../shared/audience/api'
import { SettingCardSkeleton } from '../../shared/settings/SettingCardSkeleton'
import { SettingsPageLayout } from '../../shared/settings/SettingsPageLayout'
import { QueryView } from '../../shared/ui/QueryView'
import { portalSettingsQueries } from './api'
import { AccessCard } from './components/AccessCard'
import { StatusCard } from './components/StatusCard'
import { VisibilityCard } from './components/VisibilityCard'

/**
 * Settings > Helpdesk > Tickets > Tickets Portal: whether it is on, who is let in, who is restricted.
 * @param props.children further cards, below these
 */
export function PortalSettingsPage({ children }: { children?: ReactNode }) {
  const settings = useQuery(portalSettingsQueries.settings())
  const prerequisites = useQuery(portalSettingsQueries.prerequisites())
  const attributes = useQuery(audienceQueries.attributes())
  return (
    <SettingsPageLayout
      title="Tickets Portal"
      lead="Your customers find, follow and answer their tickets in the portal. Here you decide whether it is open, for whom, and what they see."
    >
      <QueryView query={settings} skeleton={<PageSkeleton />}>
        {(loaded) => (
          <>
            <QueryView query={prerequisites} skeleton={<SettingCardSkeleton height={288} />}>
              {({ items }) => (
                <StatusCard
                  loaded={loaded}
                  prerequisites={items}
                  onRefresh={() => void prerequisites.refetch()}
                />
              )}
            </QueryView>
            <QueryView query={attributes} skeleton={<RulesSkeleton />}>
              {(known) => (
                <>
                  <AccessCard loaded={loaded} attributes={known} />
                  <VisibilityCard loaded={loaded} attributes={known} />
                  {children}
                </>
              )}
            </QueryView>
          </>
        )}
      </QueryView>
    </SettingsPageLayout>
  )
}

function RulesSkeleton() {
  return (
    <>
      <SettingCardSkeleton height={240} />
      <SettingCardSkeleton height={240} />
    </>
  )
}

function PageSkeleton() {
  return (
    <>
      <SettingCardSkeleton height={288} />
      <RulesSkeleton />
    </>
  )
}
