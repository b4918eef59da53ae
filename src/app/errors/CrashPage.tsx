import Button from '@mui/material/Button'
import { useEffect } from 'react'
import { useRouteError } from 'react-router-dom'
import { AlertIcon } from '../../shared/ui/icons'
import { StateMessage } from '../../shared/ui/StateMessage'
import { isMissingChunk, mayReloadForNewVersion } from './newVersion'

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
        title={isOld ? 'A new version is here' : 'This page could not be shown'}
        detail={
          isOld
            ? 'Reload the page to go on. Drafts you wrote are kept.'
            : 'Something in this page broke. Reloading usually helps; drafts you wrote are kept.'
        }
        actions={
          <Button variant="contained" onClick={() => location.reload()}>
            Reload the page
          </Button>
        }
      />
    </main>
  )
}
