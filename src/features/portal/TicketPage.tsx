import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useParams } from 'react-router-dom'
import { hasCode } from '../../shared/api/apiError'
import { auth } from '../../shared/api/auth/auth'
import { forgetTicket, knownRow, portalQueries } from './api'
import { StaleNote } from './components/StaleNote'
import { PortalOpening, retryOf, usePortalHome } from './PortalOpening'
import { TicketView } from './TicketView'

/** One ticket and its conversation. A ticket that is not for the viewer is one that does not exist. */
export function TicketPage() {
  const { ticketId = '' } = useParams()
  const queryClient = useQueryClient()
  const home = usePortalHome()
  const ticket = useQuery({ ...portalQueries.ticket(ticketId), enabled: auth().mayBeSignedIn() })
  const needs = [home, ticket]

  const isGone = hasCode(ticket.error, 'not_found')
  useEffect(() => {
    if (isGone) forgetTicket(queryClient, ticketId)
  }, [isGone, queryClient, ticketId])
  return (
    <PortalOpening needs={needs}>
      {() => (
        <TicketView
          id={ticketId}
          home={home.data}
          ticket={ticket.data}
          row={knownRow(queryClient, ticketId)}
          note={ticket.error && <StaleNote error={ticket.error} {...retryOf(needs)} />}
        />
      )}
    </PortalOpening>
  )
}
