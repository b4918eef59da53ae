import Box from '@mui/material/Box'
import { useEffect } from 'react'
import { useRouteError } from 'react-router-dom'
import { t } from '../../shared/i18n/t'
import { isMissingChunk } from '../../shared/lib/missingChunk'
import { AlertIcon } from '../../shared/ui/firstIcons'
import { plainButton } from '../../shared/ui/plainButton'
import { StateMessage } from '../../shared/ui/StateMessage'
import { mayReloadForNewVersion } from './newVersion'

/** The last net: a page that broke, or whose code is gone because a newer version has been deployed. */
export function CrashPage() {
  const error = useRouteError()
  const isOld = isMissingChunk(error)
  useEffect(() => {
    if (isOld && mayReloadForNewVersion()) location.reload()
  }, [isOld])
  return (
    <main>
      <StateMessage
        role="alert"
        heading="h1"
        icon={<AlertIcon />}
        title={t(isOld ? 'shell.crash.oldTitle' : 'shell.crash.title')}
        detail={t(isOld ? 'shell.crash.oldDetail' : 'shell.crash.detail')}
        actions={
          <Box
            component="button"
            type="button"
            sx={plainButton('contained')}
            onClick={() => location.reload()}
          >
            {t('shell.crash.reload')}
          </Box>
        }
      />
    </main>
  )
}
