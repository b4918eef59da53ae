import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { t } from '../../../shared/i18n/t'
import { SimilarTickets } from './SimilarTickets'
import { useSimilarTickets } from './useSimilarTickets'

/** Beside the form where there is room, so that nothing moves while one writes; a line to open under the title elsewhere. */
export function SimilarPanel({ title }: { title: string }) {
  const similar = useSimilarTickets(title)
  return (
    <Box sx={panelStyles}>
      <Box className="beside">
        <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
          {t('newTicket.similar.title')}
        </Typography>
        {similar.length > 0 ? (
          <SimilarTickets tickets={similar} />
        ) : (
          <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{t('newTicket.similar.hint')}</Box>
        )}
      </Box>
      {similar.length > 0 && (
        <Box component="details" className="below">
          <Box component="summary" sx={{ py: 1, cursor: 'pointer', fontWeight: 600, color: 'primary.main' }}>
            {t('newTicket.similar.found', { count: similar.length })}
          </Box>
          <Box sx={{ pb: 1.5 }}>
            <SimilarTickets tickets={similar} />
          </Box>
        </Box>
      )}
    </Box>
  )
}

const panelStyles = {
  minHeight: { xs: 32, lg: 0 },
  my: { xs: -2, lg: 0 },
  position: { lg: 'absolute' },
  insetInlineStart: { lg: 'calc(100% + 32px)' },
  insetBlock: { lg: 0 },
  width: { lg: 296 },
  '& .beside': {
    display: { xs: 'none', lg: 'block' },
    position: 'sticky',
    top: 57 + 24,
    p: 2.5,
    border: 1,
    borderColor: 'divider',
    borderRadius: 1.5,
    bgcolor: 'background.paper',
  },
  '& .below': { display: { lg: 'none' } },
} as const
