import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { hasCode } from '../../shared/api/apiError'
import { auth } from '../../shared/api/auth/auth'
import { endViewAs } from '../../shared/api/auth/viewAs'
import { sessionQueries, type Session } from '../../shared/api/session'
import { rich, t } from '../../shared/i18n/t'
import { paths } from '../../shared/paths'
import { EyeIcon } from '../../shared/ui/icons'
import { treeFor } from '../viewerTree'

/** Over everything in a tab in which a teammate looks as a customer, whatever page it shows, and a frame around it. */
export function ViewAsBanner() {
  const session = useQuery(sessionQueries.current())
  function end() {
    endViewAs()
    void treeFor(auth().identity()).router.navigate(`${paths.settings.portal}#checkup`, { replace: true })
  }
  return (
    <>
      <Box component="aside" aria-label={t('viewAs.label')} sx={bannerStyles}>
        <EyeIcon sx={{ flex: 'none', fontSize: 22 }} />
        <Box sx={{ flex: 1, minWidth: 0, typography: { xs: 'body2', sm: 'body1' } }}>
          <Words session={session.data} error={session.error} />
        </Box>
        <Button variant="outlined" color="inherit" size="small" onClick={end} sx={{ flex: 'none' }}>
          {t('viewAs.end')}
        </Button>
      </Box>
      <Box aria-hidden sx={frameStyles} />
    </>
  )
}

function Words({ session, error }: { session: Session | undefined; error: unknown }) {
  if (hasCode(error, 'forbidden')) return t('viewAs.forbidden')
  if (hasCode(error, 'not_found')) return t('viewAs.gone')
  const viewed = session?.kind === 'teammate' ? session.viewAs : undefined
  const name = (
    <strong>
      <bdi>{viewed?.name ?? t('viewAs.customer')}</bdi>
    </strong>
  )
  return rich('viewAs.viewing', { name })
}

const bannerStyles = {
  position: 'sticky',
  top: 0,
  zIndex: 'snackbar',
  minHeight: 57,
  px: { xs: 2, sm: 3 },
  py: 1,
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  bgcolor: 'warning.main',
  color: 'warning.contrastText',
} as const

const frameStyles = {
  position: 'fixed',
  inset: 0,
  zIndex: 'tooltip',
  border: 3,
  borderColor: 'warning.main',
  pointerEvents: 'none',
} as const
