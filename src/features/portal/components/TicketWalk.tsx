import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { t } from '../../../shared/i18n/t'
import { useShortcut } from '../../../shared/hooks/useShortcut'
import { ChevronDownIcon } from '../../../shared/ui/icons'
import { useNeighbours } from '../useNeighbours'

const stay = () => {}

/** To the ticket before or after this one, in the order of the list one came from; `k` and `j` do the same. */
export function TicketWalk({ ticketId }: { ticketId: string }) {
  const walk = useNeighbours(ticketId)
  const { previous = stay, next = stay } = walk ?? {}
  useShortcut('k', previous)
  useShortcut('j', next)
  if (!walk) return null
  const step = (direction: 'previous' | 'next', key: string, isThere: boolean, go: () => void) => (
    <IconButton
      size="small"
      aria-label={t(`ticket.walk.to.${direction}`)}
      aria-keyshortcuts={key}
      title={t('ticket.walk.withKey', { what: t(`ticket.walk.to.${direction}`), key })}
      aria-disabled={!isThere || walk.isLoading}
      onPointerEnter={() => walk.prepare(direction)}
      onFocus={() => walk.prepare(direction)}
      onClick={go}
      sx={{ color: 'text.secondary', ...(!isThere && { opacity: 0.35, cursor: 'default' }) }}
    >
      <ChevronDownIcon sx={{ fontSize: 20, transform: direction === 'previous' ? 'scaleY(-1)' : 'none' }} />
    </IconButton>
  )
  return (
    <Box role="group" aria-label={t('ticket.walk.label')} sx={{ display: 'flex', alignItems: 'center' }}>
      <Box component="span" sx={{ px: 0.75, typography: 'body2', fontVariantNumeric: 'tabular-nums' }}>
        {walk.hasFailed
          ? t('ticket.walk.failed')
          : t('ticket.walk.place', { index: walk.place, total: walk.total })}
      </Box>
      {step('previous', 'k', walk.previous !== undefined, previous)}
      {step('next', 'j', walk.next !== undefined, next)}
    </Box>
  )
}
