import { useQuery } from '@tanstack/react-query'
import { SettingCardSkeleton } from '../../shared/settings/SettingCardSkeleton'
import { SettingsPageLayout } from '../../shared/settings/SettingsPageLayout'
import { QueryView } from '../../shared/ui/QueryView'
import { portalSettingsQueries } from './api'
import { PreviewColumnCard } from './components/PreviewColumnCard'

/** Settings > Help Center > Ticket Portal: whether search results show where a ticket was found. */
export function PreviewColumnPage() {
  const settings = useQuery(portalSettingsQueries.settings())
  return (
    <SettingsPageLayout title="Ticket Portal" lead="How your customers’ list of tickets looks.">
      <QueryView query={settings} skeleton={<SettingCardSkeleton height={144} />}>
        {(loaded) => <PreviewColumnCard loaded={loaded} />}
      </QueryView>
    </SettingsPageLayout>
  )
}
