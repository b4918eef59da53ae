import Box from '@mui/material/Box'
import { NavLink } from 'react-router-dom'
import { t } from '../../shared/i18n/t'
import { paths } from '../../shared/paths'

const items = [
  { to: paths.help, label: 'shell.home' },
  { to: paths.portal, label: 'shell.tickets' },
] as const

/** The two places of a customer. Whether the second opens is answered there, in the same words for everybody. */
export function CustomerNav() {
  return (
    <Box component="nav" aria-label={t('shell.main')} sx={{ flex: 1, display: 'flex', gap: 0.5 }}>
      {items.map(({ to, label }) => (
        <Box
          key={to}
          component={NavLink}
          to={to}
          sx={{
            px: 1.5,
            py: 0.75,
            borderRadius: 1,
            typography: 'button',
            color: 'text.secondary',
            textDecoration: 'none',
            '&:hover': { bgcolor: 'action.hover', color: 'text.primary' },
            '&.active': { bgcolor: 'action.selected', color: 'primary.main' },
          }}
        >
          {t(label)}
        </Box>
      ))}
    </Box>
  )
}
