import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { keyframes } from '@mui/material/styles'
import { t } from '../../../shared/i18n/t'
import type { TicketState } from '../api'
import { StateLabel, stateStyles } from './StateLabel'

const settle = keyframes({ from: { opacity: 0, transform: 'translateY(-4px)' } })

type Props = {
  state: TicketState
  canReply: boolean | undefined
  /** Goes to where a reply is written. */
  onReply: () => void
}

/** Where the ticket stands, and what that means for the person who reads it. */
export function StateBanner({ state, canReply, onReply }: Props) {
  const isWaiting = state.category === 'waiting_on_customer'
  const isClosed = state.category === 'resolved' && canReply === false
  return (
    <Box
      sx={{
        ...stateStyles,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: { xs: 1, sm: 1.5 },
        minHeight: 56,
        mt: 2,
        px: 2,
        py: 1.25,
        border: 1,
        borderColor: isWaiting ? 'transparent' : 'divider',
        borderRadius: 1.5,
        bgcolor: isWaiting ? 'warning.light' : 'background.paper',
        ...(isWaiting && { '& .state-label[data-category]': { bgcolor: 'background.paper' } }),
      }}
    >
      <Box key={state.label} sx={{ display: 'flex', minWidth: 0, animation: `${settle} 240ms ease-out` }}>
        <StateLabel state={state} />
      </Box>
      <Box sx={{ flex: '1 1 240px' }}>
        {isClosed ? t('ticket.closed') : t(`ticket.meaning.${state.category}`)}
      </Box>
      {isWaiting && canReply && (
        <Button className="no-print" variant="contained" size="small" onClick={onReply}>
          {t('ticket.reply')}
        </Button>
      )}
    </Box>
  )
}
