import Box from '@mui/material/Box'
import { lazy, Suspense } from 'react'
import { Link, Outlet, ScrollRestoration } from 'react-router-dom'
import { auth } from '../../shared/api/auth/auth'
import { viewedUserId } from '../../shared/api/auth/viewAs'
import { withMessages } from '../../shared/i18n/catalogue'
import { t } from '../../shared/i18n/t'
import { paths } from '../../shared/paths'
import { Logo } from '../../shared/ui/Logo'
import { AccountButton } from './AccountButton'
import { CustomerNav } from './CustomerNav'
import { SkipLink } from './SkipLink'

const LanguageFooter = lazy(
  withMessages(['account'], async () => ({
    default: (await import('./LanguageFooter')).LanguageFooter,
  })),
)

/** What customers see around every page. index.html paints the same bar before any script runs. */
export function CustomerShell() {
  return (
    <Box sx={{ minHeight: '100dvh', display: 'flex', flexDirection: 'column' }}>
      <SkipLink />
      <Box
        component="header"
        sx={{
          // The banner of a preview is what stays in view then.
          position: viewedUserId() === null ? 'sticky' : 'static',
          top: 0,
          zIndex: 'appBar',
          bgcolor: 'background.paper',
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Box
          sx={{
            height: 56,
            maxWidth: 1280,
            mx: 'auto',
            px: { xs: 2, sm: 3 },
            display: 'flex',
            alignItems: 'center',
            gap: { xs: 1, sm: 3 },
          }}
        >
          <Box
            component={Link}
            to={paths.help}
            aria-label={t('shell.helpCenterHome')}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 1.25,
              color: 'text.primary',
              textDecoration: 'none',
              typography: 'h3',
            }}
          >
            <Logo />
            <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
              {t('shell.helpCenter')}
            </Box>
          </Box>
          <CustomerNav />
          <AccountButton />
        </Box>
      </Box>
      <Box component="main" id="main" tabIndex={-1} sx={{ flex: 1, outline: 'none' }}>
        <Outlet />
      </Box>
      <Suspense fallback={null}>{!auth().mayBeSignedIn() && <LanguageFooter />}</Suspense>
      <ScrollRestoration />
    </Box>
  )
}
