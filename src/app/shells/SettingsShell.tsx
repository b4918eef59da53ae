import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { Outlet, ScrollRestoration, useLocation } from 'react-router-dom'
import { auth } from '../../shared/api/auth/auth'
import { viewedUserId } from '../../shared/api/auth/viewAs'
import { hasCode } from '../../shared/api/apiError'
import { sessionQueries } from '../../shared/api/session'
import { MenuIcon } from '../../shared/ui/icons'
import { SettingsRefusal } from '../errors/SettingsRefusal'
import { AccountButton } from './AccountButton'
import { SettingsBreadcrumbs } from './SettingsBreadcrumbs'
import { SettingsNav } from './SettingsNav'
import { SkipLink } from './SkipLink'
import { SuspendedNotice } from './SuspendedNotice'

const SettingsDrawer = lazy(async () => ({ default: (await import('./SettingsDrawer')).SettingsDrawer }))

const navWidth = 272

/** The settings: their tree at the left (behind a button on small screens), where you are, who you are. */
export function SettingsShell() {
  const isSignedIn = auth().mayBeSignedIn()
  const session = useQuery({ ...sessionQueries.current(), enabled: isSignedIn })
  const { key } = useLocation()
  // Open for the place where it was opened: following a link in it closes it.
  const [navOpenAt, setNavOpenAt] = useState<string | null>(null)

  if (!isSignedIn || hasCode(session.error, 'signed_out')) return <SettingsRefusal reason="signed_out" />
  if (viewedUserId() !== null) return <SettingsRefusal reason="viewing_as" />
  if (session.data?.kind === 'user') return <SettingsRefusal reason="forbidden" />
  if (session.data && !session.data.permissions.includes('manage_portal_settings'))
    return <SettingsRefusal reason="no_permission" />

  return (
    <Box sx={{ minHeight: '100dvh', display: 'flex' }}>
      <SkipLink />
      <Box
        sx={{
          display: { xs: 'none', md: 'block' },
          flex: `0 0 ${navWidth}px`,
          borderInlineEnd: 1,
          borderColor: 'divider',
          bgcolor: 'surface.sunken',
        }}
      >
        <Box sx={{ position: 'sticky', top: 0, height: '100dvh', overflowY: 'auto' }}>
          <SettingsNav />
        </Box>
      </Box>
      {navOpenAt !== null && (
        <Suspense fallback={null}>
          <SettingsDrawer open={navOpenAt === key} onClose={() => setNavOpenAt(null)} width={navWidth} />
        </Suspense>
      )}
      <Box sx={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <Box
          component="header"
          sx={{
            position: 'sticky',
            top: 0,
            zIndex: 'appBar',
            minHeight: 56,
            px: { xs: 1.5, sm: 3 },
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            bgcolor: 'background.default',
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          <IconButton
            aria-label="Open the settings menu"
            onClick={() => setNavOpenAt(key)}
            sx={{ display: { md: 'none' } }}
          >
            <MenuIcon />
          </IconButton>
          <SettingsBreadcrumbs />
          <AccountButton />
        </Box>
        {session.data && <SuspendedNotice />}
        <Box component="main" id="main" tabIndex={-1} sx={{ flex: 1, outline: 'none' }}>
          <Outlet />
        </Box>
      </Box>
      <ScrollRestoration />
    </Box>
  )
}
