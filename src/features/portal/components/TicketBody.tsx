import Box from '@mui/material/Box'
import { viewedUserId } from '../../../shared/api/auth/viewAs'
import type { PortalHome, TicketDetail } from '../api'
import { useLinkedMessage } from '../useLinkedMessage'
import { useReply } from '../useReply'
import { useTicketNews } from '../useTicketNews'
import { KeepPlace } from './KeepPlace'
import { NewReplyPill } from './NewReplyPill'
import { ReplyBox } from './ReplyBox'
import { StateBanner } from './StateBanner'
import { TicketColumns } from './TicketColumns'
import { TicketFacts } from './TicketFacts'
import { Timeline } from './Timeline'

type Props = { ticket: TicketDetail; viewer: PortalHome['viewer']; isNarrow: boolean }

/** Where the ticket stands, what was said, and where to say more. */
export function TicketBody({ ticket, viewer, isNarrow }: Props) {
  const reply = useReply(ticket, viewer.id)
  const linkedId = useLinkedMessage()
  const news = useTicketNews(ticket, viewer.id)
  const latest = news.at(-1)
  const isPreview = viewedUserId() !== null
  function goToReply() {
    reply.input.current?.scrollIntoView({ block: 'center' })
    reply.input.current?.focus({ preventScroll: true })
  }
  return (
    <KeepPlace version={ticket}>
      <StateBanner
        state={ticket.state}
        canReply={isPreview ? undefined : ticket.canReply}
        onReply={goToReply}
      />
      <TicketColumns facts={<TicketFacts ticket={ticket} isFolded={isNarrow} />} isNarrow={isNarrow}>
        <Timeline ticket={ticket} viewer={viewer} linkedId={linkedId} sending={reply.sending} news={news} />
        <Box className="no-print" sx={{ mt: 2, marginInlineStart: { xs: 0, sm: 5.5 } }}>
          <ReplyBox
            body={reply.body}
            state={ticket.state}
            canReply={ticket.canReply}
            isPreview={isPreview}
            isSending={reply.sending !== null}
            error={reply.error}
            inputRef={reply.input}
            onChange={reply.change}
            onSend={reply.send}
          />
        </Box>
      </TicketColumns>
      {latest !== undefined && <NewReplyPill key={latest} id={latest} />}
    </KeepPlace>
  )
}
