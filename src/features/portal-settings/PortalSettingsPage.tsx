import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, type ReactNode } from 'react'
import { useLocation } from 'react-router-dom'
import { audienceQueries } from '../../shared/audience/api'
import { useAfterPaint } from '../../shared/hooks/useAfterPaint'
import { SettingCardSkeleton } from '../../shared/settings/SettingCardSkeleton'
import { SettingsPageLayout } from '../../shared/settings/SettingsPageLayout'
import { QueryView } from '../../shared/ui/QueryView'
import { portalSettingsQueries } from './api'
import { StatusCard } from './components/StatusCard'

const RuleCards = lazy(async () => ({ default: (await import('./RuleCards')).RuleCards }))

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
            {prerequisites.isPending ? (
              <RulesSkeleton />
            ) : (
              <BelowTheFold>
                <QueryView query={attributes} skeleton={<RulesSkeleton />}>
                  {(known) => (
                    <>
                      <RuleCards loaded={loaded} attributes={known} />
                      {children}
                    </>
                  )}
                </QueryView>
              </BelowTheFold>
            )}
          </>
        )}
      </QueryView>
    </SettingsPageLayout>
  )
}

/** The rules are most of the page's code: they come once the portal's state is there, unless a link leads to them. */
function BelowTheFold({ children }: { children: ReactNode }) {
  const { hash, search } = useLocation()
  const isMeant = (hash !== '' && hash !== '#status') || search !== ''
  const isDue = useAfterPaint(isMeant)
  if (!isDue) return <RulesSkeleton />
  return <Suspense fallback={<RulesSkeleton />}>{children}</Suspense>
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
