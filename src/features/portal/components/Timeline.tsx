import Box from '@mui/material/Box'
import { memo } from 'react'
import type { TicketDetail } from '../api'
import { words } from '../words'
import { Message } from './Message'
import { StateChange } from './StateChange'

type Props = {
  ticket: TicketDetail
  viewer: { id: string; name: string } | undefined
  /** The message that the address asks for. */
  linkedId: string | null
  /** A reply on its way. */
  sending: string | null
}

/** What happened, oldest first, from what the ticket was raised for. Typing a reply does not draw it again. */
export const Timeline = memo(function Timeline({ ticket, viewer, linkedId, sending }: Props) {
  const { creator, description, createdAt, parts } = ticket
  return (
    <Box component="ol" aria-label={words.ticket.conversation()} sx={styles}>
      <Message
        author={{ kind: 'user', name: creator.name }}
        isOwn={creator.id === viewer?.id}
        did={words.ticket.raised()}
        at={createdAt}
        body={description}
        {...(description.trim() === '' && { instead: <NoDescription /> })}
      />
      {parts.map((part) =>
        part.kind === 'comment' ? (
          <Message
            key={part.id}
            id={part.id}
            author={part.author}
            isOwn={part.author.kind === 'user' && part.author.id === viewer?.id}
            at={part.at}
            body={part.body}
            isLinked={part.id === linkedId}
          />
        ) : (
          <StateChange key={part.id} change={part} />
        ),
      )}
      {sending !== null && viewer && (
        <Message author={{ kind: 'user', name: viewer.name }} isOwn at={null} body={sending} />
      )}
    </Box>
  )
})

function NoDescription() {
  return <Box sx={{ color: 'text.secondary' }}>{words.ticket.noDescription()}</Box>
}

const styles = { m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 } as const
