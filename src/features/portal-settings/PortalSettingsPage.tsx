import { useQuery } from '@tanstack/react-query'
import { audienceQueries } from '../../shared/audience/api'
import { SettingsPageLayout } from '../../shared/settings/SettingsPageLayout'
import { QueryView } from '../../shared/ui/QueryView'
import { portalSettingsQueries } from './api'
import { AccessCard } from './components/AccessCard'
import { CardSkeleton } from './components/CardSkeleton'
import { StatusCard } from './components/StatusCard'
import { VisibilityCard } from './components/VisibilityCard'

/** Settings > Helpdesk > Tickets > Tickets Portal: whether it is on, who is let in, who is restricted. */
export function PortalSettingsPage() {
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
            <QueryView query={prerequisites} skeleton={<CardSkeleton lines={6} />}>
              {({ items }) => <StatusCard loaded={loaded} prerequisites={items} />}
            </QueryView>
            <QueryView query={attributes} skeleton={<RulesSkeleton />}>
              {(known) => (
                <>
                  <AccessCard loaded={loaded} attributes={known} />
                  <VisibilityCard loaded={loaded} attributes={known} />
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
      <CardSkeleton lines={5} />
      <CardSkeleton lines={5} />
    </>
  )
}

function PageSkeleton() {
  return (
    <>
      <CardSkeleton lines={6} />
      <RulesSkeleton />
    </>
  )
}
