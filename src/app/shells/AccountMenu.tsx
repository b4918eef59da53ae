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
import { sideOf } from '../../shared/i18n/locale'
import { t } from '../../shared/i18n/t'
import { paths } from '../../shared/paths'
import { LanguageItems } from './LanguageItems'
import { HomeIcon, LayoutIcon, MoonIcon, PeopleIcon, SignOutIcon, SunIcon } from '../../shared/ui/icons'

type Props = { anchor: HTMLElement; person: Session | undefined; onClose: () => void }

export function AccountMenu({ anchor, person, onClose }: Props) {
  const { mode, systemMode, setMode } = useColorScheme()
  const navigate = useNavigate()
  const isInSettings = useLocation().pathname.startsWith('/settings')
  const isDark = (mode === 'system' ? systemMode : mode) === 'dark'

  function leave() {
    onClose()
    if (isInSettings) void navigate(paths.signOut)
    else auth().signOut()
  }
  return (
    <Menu
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: sideOf('end') }}
      transformOrigin={{ vertical: 'top', horizontal: sideOf('end') }}
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
        {t(isDark ? 'account.light' : 'account.dark')}
      </MenuItem>
      {!isInSettings && <LanguageItems />}
      {!isInSettings && <Divider component="li" />}
      {person?.kind === 'teammate' && (
        <MenuItem onClick={() => void navigate(isInSettings ? paths.help : paths.settings.portal)}>
          <ListItemIcon>
            {isInSettings ? <HomeIcon fontSize="small" /> : <LayoutIcon fontSize="small" />}
          </ListItemIcon>
          {t(isInSettings ? 'account.toHelp' : 'account.toSettings')}
        </MenuItem>
      )}
      {__MOCK__ && (
        <MenuItem onClick={() => void navigate(paths.signIn)}>
          <ListItemIcon>
            <PeopleIcon fontSize="small" />
          </ListItemIcon>
          {t('account.asSomebodyElse')}
        </MenuItem>
      )}
      <MenuItem onClick={leave}>
        <ListItemIcon>
          <SignOutIcon fontSize="small" />
        </ListItemIcon>
        {t('account.signOut')}
      </MenuItem>
    </Menu>
  )
}
