import { PortalOpening, usePortalHome } from './PortalOpening'
import { TicketList } from './list/TicketList'

/** The customer portal: the tickets of whoever is signed in, or why there are none to see. */
export function TicketListPage() {
  const home = usePortalHome()
  return <PortalOpening needs={[home]}>{() => <TicketList home={home.data} />}</PortalOpening>
}
