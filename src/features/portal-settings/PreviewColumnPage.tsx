import { useQuery } from '@tanstack/react-query'
import { SettingsPageLayout } from '../../shared/settings/SettingsPageLayout'
import { QueryView } from '../../shared/ui/QueryView'
import { portalSettingsQueries } from './api'
import { CardSkeleton } from './components/CardSkeleton'
import { PreviewColumnCard } from './components/PreviewColumnCard'

/** Settings > Help Center > Ticket Portal: whether search results show where a ticket was found. */
export function PreviewColumnPage() {
  const settings = useQuery(portalSettingsQueries.settings())
  return (
    <SettingsPageLayout title="Ticket Portal" lead="How your customers’ list of tickets looks.">
      <QueryView query={settings} skeleton={<CardSkeleton lines={3} />}>
        {(loaded) => <PreviewColumnCard loaded={loaded} />}
      </QueryView>
    </SettingsPageLayout>
  )
}
