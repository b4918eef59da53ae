import Box from '@mui/material/Box'
import { NavLink } from 'react-router-dom'
import { paths } from '../../shared/paths'

const items = [
  { to: paths.help, label: 'Home' },
  { to: paths.portal, label: 'Tickets' },
]

/** The two places of a customer. Whether the second opens is answered there, in the same words for everybody. */
export function CustomerNav() {
  return (
    <Box component="nav" aria-label="Main" sx={{ flex: 1, display: 'flex', gap: 0.5 }}>
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
          {label}
        </Box>
      ))}
    </Box>
  )
}
