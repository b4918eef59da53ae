import Box from '@mui/material/Box'
import { Link } from 'react-router-dom'
import { paths } from '../../../shared/paths'
import { DoorIcon, HomeIcon, MessageIcon } from '../../../shared/ui/icons'
import type { WayIn, WayInId } from '../waysIn'

const places = {
  url: { Icon: DoorIcon, name: 'Customer portal URL', link: 'Who can open it', to: '#access' },
  card: {
    Icon: HomeIcon,
    name: 'Card on the homepage',
    link: 'Its place in the layout',
    to: `${paths.settings.styling}#customer-portal`,
  },
  banner: {
    Icon: MessageIcon,
    name: 'Banner in the Messenger',
    link: 'Tickets space',
    to: `${paths.settings.messenger}#tickets-space`,
  },
} as const satisfies Record<WayInId, unknown>

const looks = {
  open: { bgcolor: 'access.light', color: 'access.main' },
  closed: { bgcolor: 'surface.sunken', color: 'text.secondary' },
}

/** One way in: whether it is open, to how many people or why not, and the page that decides it. */
export function WayInItem({ way }: { way: WayIn }) {
  const { Icon, name, link, to } = places[way.id]
  const look = looks[way.isOpen ? 'open' : 'closed']
  return (
    <Box
      component="li"
      aria-busy={way.isOpen === null}
      sx={{ display: 'flex', gap: 1.5, p: 1.5, minWidth: 0 }}
    >
      <Box
        aria-hidden
        sx={{
          flex: 'none',
          width: 32,
          height: 32,
          borderRadius: '10px',
          display: 'grid',
          placeItems: 'center',
          '& svg': { fontSize: 18 },
          ...look,
        }}
      >
        <Icon />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 600 }}>{name}</Box>
        <Box sx={{ typography: 'body2', minHeight: 20 }}>
          {way.isOpen === null ? (
            <Box
              aria-hidden
              sx={{ width: 96, height: 10, my: '5px', borderRadius: 1, bgcolor: 'surface.sunken' }}
            />
          ) : (
            <Box component="span" sx={{ color: look.color, fontWeight: way.isOpen ? 600 : undefined }}>
              {way.words}
            </Box>
          )}
        </Box>
        <Box
          component={Link}
          to={to}
          sx={{
            typography: 'body2',
            fontWeight: 550,
            minHeight: 24,
            display: 'inline-flex',
            alignItems: 'center',
          }}
        >
          {link}
        </Box>
      </Box>
    </Box>
  )
}
