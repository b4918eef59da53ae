import Box from '@mui/material/Box'
import { Link } from 'react-router-dom'
import { t } from '../../shared/i18n/t'
import { paths } from '../../shared/paths'
import { HelpIcon } from '../../shared/ui/firstIcons'
import { plainButton } from '../../shared/ui/plainButton'
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
          <Box component={Link} to={paths.help} sx={plainButton('contained')}>
            {t('shell.notFound.toHelp')}
          </Box>
        }
      />
    </main>
  )
}
