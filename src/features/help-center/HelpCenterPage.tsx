import { useQuery } from '@tanstack/react-query'
import { useDocumentTitle } from '../../shared/hooks/useDocumentTitle'
import { HomeIcon } from '../../shared/ui/icons'
import { QueryView } from '../../shared/ui/QueryView'
import { StateMessage } from '../../shared/ui/StateMessage'
import { helpCenterQueries } from './api'
import { HomePageSkeleton } from './components/HomePageSkeleton'
import { HomePage } from './HomePage'

/** The Help Center homepage, as this viewer sees it. */
export function HelpCenterPage() {
  useDocumentTitle('Help Center')
  const home = useQuery(helpCenterQueries.home())
  return (
    <QueryView query={home} skeleton={<HomePageSkeleton />} heading="h1">
      {({ live, sections, portalCard }) =>
        live ? (
          <HomePage sections={sections} portalCard={portalCard} />
        ) : (
          <StateMessage
            heading="h1"
            icon={<HomeIcon />}
            title="The Help Center is not open yet"
            detail="It is still being prepared. Please come back a little later."
          />
        )
      }
    </QueryView>
  )
}
