import Box from '@mui/material/Box'
import Divider from '@mui/material/Divider'
import ListItemIcon from '@mui/material/ListItemIcon'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { useColorScheme } from '@mui/material/styles'
import { useLocation, useNavigate } from 'react-router-dom'
import { auth } from '../../shared/api/auth/auth'
import type { Session } from '../../shared/api/session'
import { paths } from '../../shared/paths'
import { HomeIcon, LayoutIcon, MoonIcon, PeopleIcon, SignOutIcon, SunIcon } from '../../shared/ui/icons'

type Props = { anchor: HTMLElement; person: Session | undefined; onClose: () => void }

export function AccountMenu({ anchor, person, onClose }: Props) {
  const { mode, systemMode, setMode } = useColorScheme()
  const navigate = useNavigate()
  const isInSettings = useLocation().pathname.startsWith('/settings')
  const isDark = (mode === 'system' ? systemMode : mode) === 'dark'

  function leave() {
    onClose()
    auth().signOut()
  }
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ paper: { variant: 'outlined', sx: { mt: 1, minWidth: 240, maxWidth: 320 } } }}
    >
      {person && (
        <Box component="li" role="presentation" sx={{ px: 2, py: 1 }}>
          <Typography sx={{ fontWeight: 600 }}>{person.name}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {person.email}
          </Typography>
        </Box>
      )}
      <Divider component="li" />
      <MenuItem onClick={() => setMode(isDark ? 'light' : 'dark')}>
        <ListItemIcon>{isDark ? <SunIcon fontSize="small" /> : <MoonIcon fontSize="small" />}</ListItemIcon>
        {isDark ? 'Light appearance' : 'Dark appearance'}
      </MenuItem>
      {person?.kind === 'teammate' && (
        <MenuItem onClick={() => void navigate(isInSettings ? paths.help : paths.settings.portal)}>
          <ListItemIcon>
            {isInSettings ? <HomeIcon fontSize="small" /> : <LayoutIcon fontSize="small" />}
          </ListItemIcon>
          {isInSettings ? 'Open the Help Center' : 'Open the settings'}
        </MenuItem>
      )}
      {__MOCK__ && (
        <MenuItem onClick={() => void navigate(paths.signIn)}>
          <ListItemIcon>
            <PeopleIcon fontSize="small" />
          </ListItemIcon>
          Sign in as somebody else
        </MenuItem>
      )}
      <MenuItem onClick={leave}>
        <ListItemIcon>
          <SignOutIcon fontSize="small" />
        </ListItemIcon>
        Sign out
      </MenuItem>
    </Menu>
  )
}
