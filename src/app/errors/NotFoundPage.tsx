import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import { t } from '../../shared/i18n/t'
import { paths } from '../../shared/paths'
import { HelpIcon } from '../../shared/ui/firstIcons'
import { StateMessage } from '../../shared/ui/StateMessage'
import { useDocumentTitle } from '../../shared/hooks/useDocumentTitle'

export function NotFoundPage() {
  useDocumentTitle(t('shell.notFound.page'))
  return (
    <main>
      <StateMessage
        heading="h1"
        icon={<HelpIcon />}
        title={t('shell.notFound.title')}
        detail={t('shell.notFound.detail')}
        actions={
          <Button variant="contained" component={Link} to={paths.help}>
            {t('shell.notFound.toHelp')}
          </Button>
        }
      />
    </main>
  )
}
