import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { t } from '../../../shared/i18n/t'
import { useDocumentTitle } from '../../../shared/hooks/useDocumentTitle'
import { PrintIcon } from '../../../shared/ui/icons'
import { visuallyHidden } from '../../../shared/ui/visuallyHidden'
import type { TicketDetail, TicketRow } from '../api'
import { BackToList } from './BackToList'
import { TicketWalk } from './TicketWalk'

type Props = {
  id: string
  /** As much as is known of it; undefined while that is nothing. */
  ticket: TicketDetail | TicketRow | undefined
}

export function TicketHeader({ id, ticket }: Props) {
  useDocumentTitle(ticket ? `#${ticket.number} ${ticket.title}` : t('ticket.back'))
  return (
    <header>
      <Box className="no-print" sx={barStyles}>
        <BackToList />
        <Box sx={{ flex: 1 }} />
        <IconButton
          size="small"
          aria-label={t('ticket.print')}
          title={t('ticket.print')}
          onClick={() => print()}
          sx={{ color: 'text.secondary' }}
        >
          <PrintIcon sx={{ fontSize: 20 }} />
        </IconButton>
        <TicketWalk ticketId={id} />
      </Box>
      <Box sx={{ mt: 0.5, minHeight: '1.25rem', typography: 'body2', color: 'text.secondary' }}>
        {ticket ? (
          <>
            #{ticket.number} · <bdi>{ticket.type.name}</bdi>
          </>
        ) : (
          <Bar width={140} />
        )}
      </Box>
      <Typography
        variant="h1"

        sx={{ minHeight: '2rem', overflowWrap: 'anywhere', textWrap: 'pretty' }}
      >
        {ticket ? <bdi>{ticket.title}</bdi> : <Unknown />}
      </Typography>
    </header>
  )
}

/** Until its title is there, the page is known by where it belongs. */
function Unknown() {
  return (
    <>
      <Box component="span" sx={visuallyHidden}>
        {t('ticket.back')}
      </Box>
      <Bar width="min(420px, 80%)" />
    </>
  )
}

const barStyles = {
  display: 'flex',
  alignItems: 'center',
  gap: 0.5,
  minHeight: 32,
  color: 'text.secondary',
} as const

/** A line that is still on its way. */
export function Bar({ width, height = 12 }: { width: number | string; height?: number }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        display: 'inline-block',
        verticalAlign: 'middle',
        width,
        height,
        borderRadius: '6px',
        bgcolor: 'action.hover',
      }}
    />
  )
}
