import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useId, type Ref } from 'react'
import { t } from '../../../shared/i18n/t'
import { Logo } from '../../../shared/ui/Logo'
import { CloseIcon } from '../../../shared/ui/firstIcons'
import { TicketsSpace } from './TicketsSpace'

type Props = { id: string; onClose: () => void; ref: Ref<HTMLElement> }

/** The open Messenger: docked in the corner where there is room, the whole screen of a phone. */
export function MessengerPanel({ id, onClose, ref }: Props) {
  const titleId = useId()
  return (
    <Box
      component="section"
      id={id}
      ref={ref}
      tabIndex={-1}
      aria-labelledby={titleId}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      sx={{
        position: 'fixed',
        outline: 'none',
        inset: { xs: 0, sm: 'auto' },
        insetInlineEnd: { sm: 24 },
        bottom: { sm: 96 },
        width: { sm: 400 },
        height: { sm: 'min(680px, 100dvh - 176px)' },
        display: 'flex',
        flexDirection: 'column',
        overflow: 'hidden',
        border: { sm: 1 },
        borderColor: { sm: 'divider' },
        borderRadius: { sm: '16px' },
        bgcolor: 'background.paper',
        boxShadow: { sm: 12 },
      }}
    >
      <Box
        component="header"
        sx={[
          {
            flex: 'none',
            display: 'flex',
            alignItems: 'center',
            gap: 1.5,
            px: 2.5,
            py: 2,
            bgcolor: 'primary.main',
            color: 'primary.contrastText',
            '& svg': { color: 'inherit' },
          },
          (theme) =>
            theme.applyStyles('dark', {
              backgroundColor: (theme.vars ?? theme).palette.primary.light,
              color: (theme.vars ?? theme).palette.text.primary,
            }),
        ]}
      >
        <Logo size={28} />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2" component="h1" id={titleId}>
            {t('messenger.title')}
          </Typography>
          <Typography variant="body2">{t('messenger.lead')}</Typography>
        </Box>
        <IconButton
          aria-label={t('messenger.close')}
          color="inherit"
          onClick={onClose}
          sx={{ display: { sm: 'none' }, marginInlineEnd: -1 }}
        >
          <CloseIcon />
        </IconButton>
      </Box>
      {/* Tickets that are not links would leave the keyboard no way to scroll. */}
      <Box tabIndex={0} sx={{ flex: 1, minHeight: 0, overflowY: 'auto', overscrollBehavior: 'contain' }}>
        <TicketsSpace />
      </Box>
    </Box>
  )
}
