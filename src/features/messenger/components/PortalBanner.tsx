import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { t } from '../../../shared/i18n/t'
import { ChevronRightIcon, DoorIcon } from '../../../shared/ui/icons'
import { portalLink } from '../links'

/** The way from the tickets space into the portal. The whole banner is one link, and stays while the list moves. */
export function PortalBanner({ href }: { href: string }) {
  return (
    <Box sx={{ position: 'sticky', top: 0, zIndex: 1, p: 1.5, pb: 1, bgcolor: 'background.paper' }}>
      <ButtonBase
        {...portalLink(href)}
        sx={{
          width: '100%',
          display: 'flex',
          gap: 1.5,
          p: 1.5,
          textAlign: 'start',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1.5,
          bgcolor: 'surface.raised',
          color: 'text.primary',
          transition: 'border-color 160ms, box-shadow 160ms',
          '&:hover': { borderColor: 'primary.main', boxShadow: 1 },
        }}
      >
        <Box
          aria-hidden
          sx={{
            flex: 'none',
            width: 40,
            height: 40,
            display: 'grid',
            placeItems: 'center',
            borderRadius: '10px',
            bgcolor: 'primary.light',
            color: 'primary.main',
          }}
        >
          <DoorIcon />
        </Box>
        <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
          <Box component="span" sx={{ display: 'block', typography: 'h3', color: 'primary.main' }}>
            {t('messenger.banner.title')}
          </Box>
          <Box component="span" sx={{ display: 'block', typography: 'body2', color: 'text.secondary' }}>
            {t('messenger.banner.detail')}
          </Box>
        </Box>
        <ChevronRightIcon sx={{ color: 'text.secondary', fontSize: 20 }} />
      </ButtonBase>
    </Box>
  )
}
