import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { Link } from 'react-router-dom'
import { viewedUserId } from '../../../shared/api/auth/viewAs'
import { useDocumentTitle } from '../../../shared/hooks/useDocumentTitle'
import { t } from '../../../shared/i18n/t'
import { paths } from '../../../shared/paths'
import { EyeIcon, TicketIcon } from '../../../shared/ui/icons'
import { StateMessage } from '../../../shared/ui/StateMessage'
import type { PortalHome } from '../api'
import { BackToList } from '../components/BackToList'
import { ShortcutHelp } from '../components/ShortcutHelp'
import { Bar } from '../components/TicketHeader'
import { PortalOpening, usePortalHome } from '../PortalOpening'
import { NewTicketForm } from './NewTicketForm'

/** Where a ticket is raised, by those who may. */
export function NewTicketPage() {
  const home = usePortalHome()
  return (
    <PortalOpening needs={[home]}>
      {() => {
        if (viewedUserId() !== null) return <NotHere reason="preview" />
        return home.data?.canCreate === false ? <NotHere reason="nothing" /> : <Raising home={home.data} />
      }}
    </PortalOpening>
  )
}

function Raising({ home }: { home: PortalHome | undefined }) {
  useDocumentTitle(t('newTicket.title'))
  return (
    <Box sx={{ maxWidth: 1120, mx: 'auto', px: { xs: 2, sm: 3 }, pt: { xs: 1, sm: 2 }, pb: 8 }}>
      <BackToList />
      <ShortcutHelp />
      <Typography variant="h1" sx={{ mt: 0.5, mb: 3 }}>
        {t('newTicket.title')}
      </Typography>
      {home ? <NewTicketForm key={home.viewer.id} home={home} /> : <FormSkeleton />}
    </Box>
  )
}

/** For those who see the portal and can raise nothing in it. */
function NotHere({ reason }: { reason: 'preview' | 'nothing' }) {
  useDocumentTitle(t(`newTicket.${reason}.title`))
  return (
    <StateMessage
      heading="h1"
      icon={reason === 'preview' ? <EyeIcon /> : <TicketIcon />}
      title={t(`newTicket.${reason}.title`)}
      detail={t(`newTicket.${reason}.detail`)}
      actions={
        <Button variant="contained" component={Link} to={paths.portal}>
          {t('newTicket.toTickets')}
        </Button>
      }
    />
  )
}

function FormSkeleton() {
  return (
    <Box aria-busy sx={{ display: 'grid', gap: 1.5, maxWidth: 720 }}>
      {[0, 1, 2].map((row) => (
        <Bar key={row} width="100%" height={row === 2 ? 144 : 64} />
      ))}
    </Box>
  )
}
