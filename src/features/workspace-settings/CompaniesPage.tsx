import { useQuery } from '@tanstack/react-query'
import type { Versioned } from '../../shared/api/client'
import { SettingCardSkeleton } from '../../shared/settings/SettingCardSkeleton'
import { SettingsPageLayout } from '../../shared/settings/SettingsPageLayout'
import { SwitchCard } from '../../shared/settings/SwitchCard'
import { CompanyIcon } from '../../shared/ui/icons'
import { QueryView } from '../../shared/ui/QueryView'
import { useCompaniesWrites, workspaceQueries, type CompaniesSettings } from './api'

/** Settings > Data > People > Companies. */
export function CompaniesPage() {
  const settings = useQuery(workspaceQueries.companies())
  return (
    <SettingsPageLayout title="Companies" lead="Who may say which company somebody belongs to.">
      <QueryView query={settings} skeleton={<SettingCardSkeleton height={180} />}>
        {(loaded) => <PreventUpdatesCard loaded={loaded} />}
      </QueryView>
    </SettingsPageLayout>
  )
}

const isPrevented = (settings: CompaniesSettings) => settings.preventUpdatesViaMessenger

function PreventUpdatesCard({ loaded }: { loaded: Versioned<CompaniesSettings> }) {
  const { save, reload } = useCompaniesWrites()
  return (
    <SwitchCard
      id="prevent-updates"
      title="Prevent updates via the Messenger"
      lead="Company data comes from your server and your teammates only; what a browser sends is ignored."
      icon={<CompanyIcon />}
      label="Prevent updates to companies via the Messenger"
      description="Your server can still create and update companies through the API."
      loaded={loaded}
      pick={isPrevented}
      save={(preventUpdatesViaMessenger, etag) => save({ preventUpdatesViaMessenger }, etag)}
      reload={reload}
      prerequisite={{
        id: 'company_updates_locked',
        why: 'In the portal, people see the tickets of the companies they belong to. If a browser could set the company, a visitor could join any company and read its tickets.',
      }}
    />
  )
}
