import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { t } from '../../../shared/i18n/t'
import { ChevronDownIcon } from '../../../shared/ui/icons'

type Props = { messages: number; onOpen: () => void }

/** In the place of the messages between the first and the latest. */
export function FoldButton({ messages, onOpen }: Props) {
  return (
    <Box component="li" className="no-print" sx={{ display: 'flex', alignItems: 'center', ...lineStyles }}>
      <ButtonBase
        onClick={onOpen}
        sx={{
          gap: 0.5,
          minHeight: 32,
          px: 1.5,
          border: 1,
          borderColor: 'divider',
          borderRadius: '16px',
          typography: 'body2',
          fontWeight: 600,
          color: 'primary.main',
          bgcolor: 'background.paper',
          '&:hover': { bgcolor: 'primary.light', borderColor: 'transparent' },
        }}
      >
        {t('ticket.earlier', { count: messages })}
        <ChevronDownIcon sx={{ fontSize: 18 }} />
      </ButtonBase>
    </Box>
  )
}

const lineStyles = {
  '&::before, &::after': { content: '""', flex: 1, height: '1px', bgcolor: 'divider' },
} as const
