import { useQuery } from '@tanstack/react-query'
import type { Versioned } from '../../shared/api/client'
import { SettingCardSkeleton } from '../../shared/settings/SettingCardSkeleton'
import { SettingsPageLayout } from '../../shared/settings/SettingsPageLayout'
import { SwitchCard } from '../../shared/settings/SwitchCard'
import { ShieldIcon } from '../../shared/ui/icons'
import { QueryView } from '../../shared/ui/QueryView'
import { useSecurityWrites, workspaceQueries, type SecuritySettings } from './api'

/** Settings > Security. */
export function SecurityPage() {
  const settings = useQuery(workspaceQueries.security())
  return (
    <SettingsPageLayout title="Security" lead="What it takes for somebody to count as one of your customers.">
      <QueryView query={settings} skeleton={<SettingCardSkeleton height={180} />}>
        {(loaded) => <JwtCard loaded={loaded} />}
      </QueryView>
    </SettingsPageLayout>
  )
}

const isEnforced = (settings: SecuritySettings) => settings.messengerJwtEnforced

function JwtCard({ loaded }: { loaded: Versioned<SecuritySettings> }) {
  const { save, reload } = useSecurityWrites()
  return (
    <SwitchCard
      id="jwt"
      title="Messenger security with JWTs"
      lead="The Messenger accepts a customer only with a token (JWT) that your own server has signed."
      icon={<ShieldIcon />}
      label="Enforce signed JWTs"
      description="Turn it on once your server signs a token for everybody who signs in: sessions without one stop working at once."
      loaded={loaded}
      pick={isEnforced}
      save={(messengerJwtEnforced, etag) => save({ messengerJwtEnforced }, etag)}
      reload={reload}
      prerequisite={{
        id: 'messenger_security',
        why: 'The portal shows tickets to whoever the Messenger says is there. Without a signature anybody could claim to be one of your customers and read what they wrote.',
      }}
    />
  )
}
