import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { announce } from '../../shared/ui/LiveRegion'
import { replyMutation, type TicketDetail } from './api'
import { useReplyDraft } from './useReplyDraft'
import { t } from '../../shared/i18n/t'

/** Writing and sending a reply: shown before it has arrived, back in its box if it has not. */
export function useReply(ticket: TicketDetail, viewerId: string) {
  const draft = useReplyDraft(viewerId, ticket.id)
  const input = useRef<HTMLTextAreaElement>(null)
  // A second Ctrl+Enter can come before React has drawn that the first one is on its way.
  const isOnItsWay = useRef(false)
  const options = replyMutation(useQueryClient(), ticket.id)
  const sending = useMutation({
    ...options,
    // These come even if the page has been left meanwhile.
    async onSuccess(result) {
      await options.onSuccess(result)
      draft.clear()
      const { label } = result.ticket.state
      announce(
        label === ticket.state.label ? t('ticket.reply.sent') : t('ticket.reply.sentState', { state: label }),
      )
    },
    onSettled() {
      isOnItsWay.current = false
    },
  })
  return {
    input,
    body: draft.body,
    error: sending.error,
    /** What is on its way, to be shown as if it had arrived. */
    sending: sending.isPending ? sending.variables.body : null,
    change(body: string) {
      if (!isOnItsWay.current) draft.change(body)
    },
    send() {
      if (isOnItsWay.current) return
      isOnItsWay.current = true
      sending.mutate(draft.attempt())
    },
  }
}
