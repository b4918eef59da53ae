import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import { paths } from '../../shared/paths'
import { HelpIcon } from '../../shared/ui/icons'
import { StateMessage } from '../../shared/ui/StateMessage'
import { useDocumentTitle } from '../../shared/hooks/useDocumentTitle'

export function NotFoundPage() {
  useDocumentTitle('Page not found')
  return (
    <main>
      <StateMessage
        heading="h1"
        icon={<HelpIcon />}
        title="This page does not exist"
        detail="The address may have a typing error, or the page has moved."
        actions={
          <Button variant="contained" component={Link} to={paths.help}>
            Go to the Help Center
          </Button>
        }
      />
    </main>
  )
}
