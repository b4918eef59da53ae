import { useQuery } from '@tanstack/react-query'
import type { Versioned } from '../../shared/api/client'
import { SettingCardSkeleton } from '../../shared/settings/SettingCardSkeleton'
import { SettingsPageLayout } from '../../shared/settings/SettingsPageLayout'
import { SwitchCard } from '../../shared/settings/SwitchCard'
import { MessageIcon, TicketIcon } from '../../shared/ui/icons'
import { QueryView } from '../../shared/ui/QueryView'
import { useMessengerWrites, workspaceQueries, type MessengerSettings } from './api'

/** Settings > Messenger. */
export function MessengerPage() {
  const settings = useQuery(workspaceQueries.messenger())
  const skeleton = (
    <>
      <SettingCardSkeleton height={180} />
      <SettingCardSkeleton height={48} />
    </>
  )
  return (
    <SettingsPageLayout
      title="Messenger"
      lead="Where your customers reach you from inside your product, and how it knows who they are."
    >
      <QueryView query={settings} skeleton={skeleton}>
        {(loaded) => <MessengerCards loaded={loaded} />}
      </QueryView>
    </SettingsPageLayout>
  )
}

const isInstalled = (settings: MessengerSettings) => settings.installedForUsers
const hasTicketsSpace = (settings: MessengerSettings) => settings.ticketsSpace

function MessengerCards({ loaded }: { loaded: Versioned<MessengerSettings> }) {
  const { save, reload } = useMessengerWrites()
  return (
    <>
      <SwitchCard
        id="installed"
        title="Install for logged-in users"
        lead="Shows the Messenger to people who are signed in to your product, and lets it recognise them."
        icon={<MessageIcon />}
        label="The Messenger is installed for logged-in users"
        description="Visitors who are not signed in are not affected by this."
        loaded={loaded}
        pick={isInstalled}
        save={(installedForUsers, etag) => save({ installedForUsers }, etag)}
        reload={reload}
        prerequisite={{
          id: 'messenger_installed',
          why: 'The portal recognises customers through the Messenger. Where it is not installed, nobody can be told apart, so nobody could be shown their own tickets.',
        }}
      />
      <SwitchCard
        id="tickets-space"
        title="Tickets space"
        lead="A place in the Messenger where customers find the tickets they raised or take part in."
        icon={<TicketIcon />}
        label="Show the tickets space"
        description="Whoever can open the portal also finds a banner there that leads to it. Ticket visibility restricts the portal only: it changes nothing in this space."
        loaded={loaded}
        pick={hasTicketsSpace}
        save={(ticketsSpace, etag) => save({ ticketsSpace }, etag)}
        reload={reload}
      />
    </>
  )
}
