import Box from '@mui/material/Box'
import { keyframes } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { t } from '../../../shared/i18n/t'
import { momentWords } from '../../../shared/i18n/intl'
import { Avatar } from '../../../shared/ui/Avatar'
import { RelativeTime } from '../../../shared/ui/RelativeTime'
import { folded, open } from './folded'
import { PlainText } from './PlainText'

type Props = {
  /** Where a link to this message leads; without it, there is none. */
  id?: string
  author: { kind: 'user' | 'teammate'; name: string }
  isOwn: boolean
  /** What the author did, if it was not just to write. */
  did?: string
  /** RFC 3339; null while it is on its way. */
  at: string | null
  body: string
  /** Instead of a body. */
  instead?: ReactNode
  isLinked?: boolean
  isFolded?: boolean
  /** It came in while the page was open. */
  isNew?: boolean
}

const arrive = keyframes({ from: { opacity: 0, transform: 'translateY(8px)' } })

export const messageElementId = (id: string) => `message-${id}`

/** Something somebody wrote: a teammate's in the colour of the house, a customer's plain, one's own set apart. */
export function Message(props: Props) {
  const { id, author, isOwn, did, at, body, instead } = props
  const { isLinked = false, isFolded = false, isNew = false } = props
  const isTeam = author.kind === 'teammate'
  return (
    <Box
      component="li"
      ref={isFolded ? folded : open}
      sx={{ display: 'flex', gap: { xs: 1, sm: 1.5 } }}
      {...(id && { id: messageElementId(id), tabIndex: -1 })}
    >
      <Box sx={{ pt: 1, display: { xs: 'none', sm: 'block' } }}>
        <Avatar name={author.name} size={32} tone={isTeam ? 'team' : 'neutral'} />
      </Box>
      <Box
        aria-busy={at === null}
        sx={{
          flex: 1,
          minWidth: 0,
          px: 2,
          py: 1.5,
          border: 1,
          borderColor: isLinked ? 'primary.main' : 'divider',
          borderRadius: 1.5,
          bgcolor: isOwn && at !== null ? 'primary.light' : 'background.paper',
          ...(isNew && { animation: `${arrive} 240ms ease-out` }),
          ...(isOwn && !isLinked && { borderColor: 'transparent' }),
          // Not there yet: drawn, and not pale, so that it can be read meanwhile.
          ...(at === null && { borderStyle: 'dashed', borderColor: 'primary.main' }),
          ...(isLinked && { outline: '1px solid', outlineColor: 'primary.main' }),
        }}
      >
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'baseline',
            columnGap: 1,
            mb: 0.5,
            typography: 'body2',
            color: 'text.secondary',
          }}
        >
          <Box component="bdi" sx={{ color: 'text.primary', fontWeight: 650 }}>
            {author.name}
          </Box>
          {isTeam && <Tag>{t('ticket.team')}</Tag>}
          {isOwn && <Tag isOnColour>{t('ticket.you')}</Tag>}
          {isNew && <Tag>{t('ticket.live.new')}</Tag>}
          {did && <span>{did}</span>}
          <Box component="span" sx={{ marginInlineStart: 'auto', typography: 'caption' }}>
            {at === null ? t('ticket.reply.sending') : <When at={at} id={id} name={author.name} />}
          </Box>
        </Box>
        {instead ?? <PlainText text={body} />}
      </Box>
    </Box>
  )
}

/** When it was written, which is also the link to it. */
function When({ at, id, name }: { at: string; id: string | undefined; name: string }) {
  const { state } = useLocation() as { state: unknown }
  if (!id) return <RelativeTime at={at} />
  return (
    <Box
      component={Link}
      to={{ search: `?message=${encodeURIComponent(id)}` }}
      replace
      preventScrollReset
      state={state}
      aria-label={t('ticket.link', { name, moment: momentWords(Date.parse(at)) })}
      sx={{
        display: 'inline-block',
        minWidth: 24,
        py: 0.5,
        my: -0.5,
        textAlign: 'end',
        color: 'inherit',
        '&:not(:hover)': { textDecoration: 'none' },
      }}
    >
      <RelativeTime at={at} />
    </Box>
  )
}

function Tag({ isOnColour = false, children }: { isOnColour?: boolean; children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={{
        px: 0.75,
        borderRadius: '5px',
        typography: 'caption',
        fontWeight: 600,
        color: 'primary.main',
        bgcolor: isOnColour ? 'background.paper' : 'primary.light',
      }}
    >
      {children}
    </Box>
  )
}
