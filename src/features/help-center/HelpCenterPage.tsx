import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import { t } from '../../shared/i18n/t'
import { auth } from '../../shared/api/auth/auth'
import { sessionQueries } from '../../shared/api/session'
import { useDocumentTitle } from '../../shared/hooks/useDocumentTitle'
import { paths } from '../../shared/paths'
import { HomeIcon } from '../../shared/ui/icons'
import { QueryView } from '../../shared/ui/QueryView'
import { StateMessage } from '../../shared/ui/StateMessage'
import { helpCenterQueries } from './api'
import { HomePageSkeleton } from './components/HomePageSkeleton'
import { HomePage } from './HomePage'

/** The Help Center homepage, as this viewer sees it. */
export function HelpCenterPage() {
  useDocumentTitle(t('help.title'))
  const home = useQuery(helpCenterQueries.home())
  return (
    <QueryView query={home} skeleton={<HomePageSkeleton />} heading="h1">
      {({ live, sections, portalCard }) =>
        live ? <HomePage sections={sections} portalCard={portalCard} /> : <NotLive />
      }
    </QueryView>
  )
}

/** Whoever can open it finds the way there. */
function NotLive() {
  const session = useQuery({ ...sessionQueries.current(), enabled: auth().mayBeSignedIn() })
  return (
    <StateMessage
      heading="h1"
      icon={<HomeIcon />}
      title={t('help.notLive.title')}
      detail={t('help.notLive.detail')}
      actions={
        session.data?.kind === 'teammate' && (
          <Button variant="contained" component={Link} to={`${paths.settings.helpCenter}#live`}>
            {t('help.notLive.toSettings')}
          </Button>
        )
      }
    />
  )
}
