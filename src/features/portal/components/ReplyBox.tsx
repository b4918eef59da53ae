import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { KeyboardEvent, Ref } from 'react'
import { directionOf } from '../../../shared/i18n/locale'
import { t } from '../../../shared/i18n/t'
import { describeError } from '../../../shared/api/errorWords'
import { SendIcon } from '../../../shared/ui/icons'
import type { TicketState } from '../api'
import { useWait } from '../useWait'

/** The most a reply may have, and when to begin to say how much is left. */
const maxLength = 20_000
const nearlyFull = 19_500

const isMac = /mac|iphone|ipad/i.test(globalThis.navigator?.userAgent ?? '')

type Props = {
  body: string
  state: TicketState
  canReply: boolean
  /** A teammate looks on: what the customer has begun to write is not theirs to send. */
  isPreview: boolean
  isSending: boolean
  error: unknown
  inputRef: Ref<HTMLTextAreaElement>
  onChange: (body: string) => void
  onSend: () => void
}

/** Where a reply is written. What is in it is never lost: not by leaving, not by a failure. */
export function ReplyBox(props: Props) {
  const { body, state, canReply, isPreview, isSending, error, inputRef, onChange, onSend } = props
  const left = maxLength - body.length
  const wait = useWait(error)
  const canSend = canReply && !isSending && wait === 0 && body.trim() !== '' && left >= 0
  const send = () => {
    if (canSend) onSend()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    send()
  }
  if (isPreview) return <Box sx={closedStyles}>{t('ticket.reply.preview')}</Box>
  if (!canReply && body === '') return <Box sx={closedStyles}>{t('ticket.reply.refused')}</Box>
  return (
    <Box sx={boxStyles}>
      <textarea
        ref={inputRef}
        dir={directionOf(body)}
        aria-label={t('ticket.reply.label')}
        placeholder={t(
          state.category === 'resolved' ? 'ticket.reply.placeholderResolved' : 'ticket.reply.placeholder',
        )}
        rows={4}
        value={isSending ? '' : body}
        readOnly={isSending || !canReply}
        aria-invalid={left < 0 || undefined}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {error !== null && (
        <Box
          role="alert"
          sx={{
            mx: 1.5,
            px: 1.5,
            py: 1,
            borderRadius: 1,
            color: 'error.main',
            bgcolor: 'error.light',
            typography: 'body2',
          }}
        >
          {canReply
            ? t('ticket.reply.failed', { reason: describeError(error).title })
            : t('ticket.reply.refused')}{' '}
          {t('ticket.reply.nothingLost')}
        </Box>
      )}
      <Box sx={footStyles}>
        <Box component="span" sx={{ flex: 1, color: left < 0 ? 'error.main' : 'text.secondary' }}>
          <Hint body={body} left={left} isSending={isSending} />
        </Box>
        <Button
          variant="contained"
          aria-disabled={!canSend}
          onClick={send}
          sx={{ gap: 1, ...(!canSend && { opacity: 0.5, cursor: 'default' }) }}
        >
          <SendIcon fontSize="small" />
          {isSending
            ? t('ticket.reply.sending')
            : wait > 0
              ? t('ticket.reply.wait', { count: wait })
              : error === null
                ? t('ticket.reply.send')
                : t('ticket.reply.retry')}
        </Button>
      </Box>
    </Box>
  )
}

function Hint({ body, left, isSending }: { body: string; left: number; isSending: boolean }) {
  if (isSending) return null
  if (body.length > nearlyFull)
    return left < 0 ? t('ticket.reply.tooMany', { count: -left }) : t('ticket.reply.left', { count: left })
  if (body !== '') return t('ticket.reply.kept')
  return (
    <Box component="span" sx={{ '@media (hover: none)': { display: 'none' } }}>
      {t('ticket.reply.keys', { key: isMac ? '⌘' : 'Ctrl' })}
    </Box>
  )
}

const boxStyles = {
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
  '&:focus-within': { borderColor: 'primary.main', outline: '1px solid', outlineColor: 'primary.main' },
  '& textarea': {
    display: 'block',
    width: '100%',
    minHeight: 112,
    maxHeight: '50dvh',
    p: 2,
    border: 0,
    outline: 'none',
    resize: 'vertical',
    fieldSizing: 'content',
    font: 'inherit',
    fontSize: { xs: '1rem', sm: '0.875rem' },
    color: 'text.primary',
    bgcolor: 'transparent',
    '&::placeholder': { color: 'text.secondary', opacity: 1 },
  },
} as const

const footStyles = {
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  paddingInlineStart: 2,
  paddingInlineEnd: 1.5,
  py: 1.5,
  typography: 'caption',
} as const

const closedStyles = {
  p: 2,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  color: 'text.secondary',
  textAlign: 'center',
} as const
