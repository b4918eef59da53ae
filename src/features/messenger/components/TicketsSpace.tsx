import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import { t } from '../../../shared/i18n/t'
import { hasCode } from '../../../shared/api/apiError'
import { auth } from '../../../shared/api/auth/auth'
import { paths } from '../../../shared/paths'
import { MessageIcon, TicketIcon } from '../../../shared/ui/icons'
import { QueryView } from '../../../shared/ui/QueryView'
import { StateMessage } from '../../../shared/ui/StateMessage'
import { messengerQueries, type TicketsSpaceContent } from '../api'
import { MessengerRefusal } from './MessengerRefusal'
import { PortalBanner } from './PortalBanner'
import { TicketItems } from './TicketItems'
import { TicketsSkeleton } from './TicketsSkeleton'

/** The tickets of whoever is signed in, or why there are none to see. */
export function TicketsSpace() {
  const isSignedIn = auth().mayBeSignedIn()
  const tickets = useQuery({ ...messengerQueries.tickets(), enabled: isSignedIn })
  if (!isSignedIn) return <MessengerRefusal reason="signedOut" />
  return (
    <QueryView query={tickets} skeleton={<TicketsSkeleton />} renderError={refusal}>
      {(content) => (content.enabled ? <Content {...content} /> : <SpaceOff />)}
    </QueryView>
  )
}

function refusal(error: unknown) {
  if (hasCode(error, 'signed_out')) return <MessengerRefusal reason="signedOut" />
  if (hasCode(error, 'forbidden')) return <MessengerRefusal reason="forbidden" />
  return null
}

function Content({ items, banner }: TicketsSpaceContent) {
  return (
    <>
      {banner.visible && <PortalBanner href={banner.href ?? paths.portal} />}
      {items.length > 0 ? (
        <TicketItems items={items} />
      ) : (
        <StateMessage
          icon={<TicketIcon />}
          title={t('messenger.empty.title')}
          detail={t('messenger.empty.detail')}
        />
      )}
    </>
  )
}

function SpaceOff() {
  return (
    <StateMessage
      icon={<MessageIcon />}
      title={t('messenger.off.title')}
      detail={t('messenger.off.detail')}
      actions={
        <Button variant="outlined" component={Link} to={paths.help}>
          {t('messenger.toHelp')}
        </Button>
      }
    />
  )
}
