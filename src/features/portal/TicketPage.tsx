import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useParams } from 'react-router-dom'
import { auth } from '../../shared/api/auth/auth'
import { forgetTicket, knownRow, portalQueries } from './api'
import { StaleNote } from './components/StaleNote'
import { Trouble } from './components/Trouble'
import { PortalRefusal } from './PortalRefusal'
import { refusalIn, troubleIn } from './refusals'
import { TicketView } from './TicketView'

/** One ticket and its conversation. A ticket that is not for the viewer is one that does not exist. */
export function TicketPage() {
  const { ticketId = '' } = useParams()
  const queryClient = useQueryClient()
  const isSignedIn = auth().mayBeSignedIn()
  const home = useQuery({ ...portalQueries.home(), enabled: isSignedIn })
  const ticket = useQuery({ ...portalQueries.ticket(ticketId), enabled: isSignedIn })

  const refusal = isSignedIn ? refusalIn(home.error, ticket.error) : 'signed_out'
  const isGone = refusal === 'not_found'
  useEffect(() => {
    if (isGone) forgetTicket(queryClient, ticketId)
  }, [isGone, queryClient, ticketId])
  if (refusal) return <PortalRefusal reason={refusal} />

  const trouble = troubleIn(ticket, home)
  const retry = {
    isRetrying: ticket.isFetching || home.isFetching,
    onRetry: () => void Promise.all([ticket.refetch(), home.refetch()]),
  }
  if (trouble) return <Trouble heading="h1" error={trouble} {...retry} />
  return (
    <TicketView
      id={ticketId}
      home={home.data}
      ticket={ticket.data}
      row={knownRow(queryClient, ticketId)}
      note={ticket.error && <StaleNote error={ticket.error} {...retry} />}
    />
  )
}
