import { useQuery } from '@tanstack/react-query'
import { auth } from '../../shared/api/auth/auth'
import { portalQueries } from './api'
import { Trouble } from './components/Trouble'
import { PortalRefusal } from './PortalRefusal'
import { refusalIn, troubleIn } from './refusals'
import { TicketList } from './list/TicketList'

/** The customer portal: the tickets of whoever is signed in, or why there are none to see. */
export function TicketListPage() {
  const isSignedIn = auth().mayBeSignedIn()
  const home = useQuery({ ...portalQueries.home(), enabled: isSignedIn })
  const refusal = isSignedIn ? refusalIn(home.error) : 'signed_out'
  if (refusal) return <PortalRefusal reason={refusal} />
  const trouble = troubleIn(home)
  if (trouble)
    return (
      <Trouble
        heading="h1"
        error={trouble}
        isRetrying={home.isFetching}
        onRetry={() => void home.refetch()}
      />
    )
  return <TicketList home={home.data} />
}
