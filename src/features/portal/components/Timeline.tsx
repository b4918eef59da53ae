import Box from '@mui/material/Box'
import { memo, useEffect, useRef, useState } from 'react'
import { t } from '../../../shared/i18n/t'
import type { TicketDetail } from '../api'
import { foldedBefore, openEnd } from '../thread'
import { FoldButton } from './FoldButton'
import { foldStyles } from './folded'
import { Message, messageElementId } from './Message'
import { StateChange } from './StateChange'

type Props = {
  ticket: TicketDetail
  viewer: { id: string; name: string } | undefined
  /** The message that the address asks for. */
  linkedId: string | null
  /** A reply on its way. */
  sending: string | null
  /** The ids of what has come in since the page was opened. */
  news: readonly string[]
}

/** What happened, oldest first, from what the ticket was raised for. Typing a reply does not draw it again. */
export const Timeline = memo(function Timeline({ ticket, viewer, linkedId, sending, news }: Props) {
  const { creator, description, createdAt, parts } = ticket
  const list = useRef<HTMLElement>(null)
  const { fold, unfold } = useFold(ticket, linkedId)
  useEffect(() => {
    const element = list.current
    element?.addEventListener('beforematch', unfold)
    return () => element?.removeEventListener('beforematch', unfold)
  }, [unfold])
  function openAll() {
    const first = parts.find(({ kind }) => kind === 'comment')
    unfold()
    // The button leaves; what it opened is where reading goes on.
    if (first) requestAnimationFrame(() => document.getElementById(messageElementId(first.id))?.focus())
  }
  return (
    <Box ref={list} component="ol" aria-label={t('ticket.conversation')} sx={styles}>
      <Message
        author={{ kind: 'user', name: creator.name }}
        isOwn={creator.id === viewer?.id}
        did={t('ticket.raised')}
        at={createdAt}
        body={description}
        {...(description.trim() === '' && { instead: <NoDescription /> })}
      />
      {fold && <FoldButton messages={fold.messages} onOpen={openAll} />}
      {parts.map((part, index) =>
        part.kind === 'comment' ? (
          <Message
            key={part.id}
            id={part.id}
            author={part.author}
            isOwn={part.author.kind === 'user' && part.author.id === viewer?.id}
            at={part.at}
            body={part.body}
            isLinked={part.id === linkedId}
            isFolded={fold !== null && index < fold.end}
            isNew={news.includes(part.id)}
          />
        ) : (
          <StateChange key={part.id} change={part} isFolded={fold !== null && index < fold.end} />
        ),
      )}
      {sending !== null && viewer && (
        <Message author={{ kind: 'user', name: viewer.name }} isOwn at={null} body={sending} />
      )}
    </Box>
  )
})

/** What is folded stays what it was when the page was opened: nothing folds away from under a reader. */
function useFold({ parts }: TicketDetail, linkedId: string | null) {
  const [openFrom, setOpenFrom] = useState(() => openEnd(parts))
  const [unfold] = useState(() => () => setOpenFrom(null))
  const fold = foldedBefore(parts, openFrom)
  const isLinkFolded = fold !== null && parts.slice(0, fold.end).some(({ id }) => id === linkedId)
  return { fold: isLinkFolded ? null : fold, unfold }
}

function NoDescription() {
  return <Box sx={{ color: 'text.secondary' }}>{t('ticket.noDescription')}</Box>
}

const styles = { m: 0, p: 0, listStyle: 'none', '& > * + *': { mt: 1.5 }, ...foldStyles } as const
