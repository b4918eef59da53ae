import Button from '@mui/material/Button'
import { useEffect, useState } from 'react'
import { Link, useSearchParams } from 'react-router-dom'
import { auth } from '../shared/api/auth/auth'
import { useDocumentTitle } from '../shared/hooks/useDocumentTitle'
import { t } from '../shared/i18n/t'
import { paths, safeReturnTo } from '../shared/paths'
import { signInHref } from '../shared/signInLink'
import { AlertIcon } from '../shared/ui/firstIcons'
import { LockIcon } from '../shared/ui/icons'
import { StateMessage } from '../shared/ui/StateMessage'

/** The way to the page where people sign in, which is elsewhere; stays only if the way is blocked. */
export function SignInRedirect() {
  const [params, setParams] = useSearchParams()
  const returnTo = safeReturnTo(params.get('returnTo')) ?? '/'
  const hasFailed = params.has('failed')
  const [isBlocked, setBlocked] = useState(false)
  const isStopped = hasFailed || isBlocked
  useDocumentTitle(t(isStopped ? 'signIn.stopped' : 'signIn.title'))

  useEffect(() => {
    if (isStopped) return
    const { goToSignIn } = auth()
    if (goToSignIn)
      goToSignIn(returnTo).catch((error: unknown) => {
        console.error('Portico: the sign-in cannot be reached.', error)
        setBlocked(true)
      })
    else location.replace(signInHref())
  }, [isStopped, returnTo])

  function tryAgain() {
    setBlocked(false)
    setParams({ returnTo }, { replace: true })
  }
  return (
    <main>
      {isStopped ? (
        <StateMessage
          role="alert"
          heading="h1"
          icon={<AlertIcon />}
          title={t('signIn.failed')}
          detail={t(isBlocked ? 'signIn.blocked' : 'signIn.cancelled')}
          actions={
            <>
              <Button variant="contained" onClick={tryAgain}>
                {t('signIn.tryAgain')}
              </Button>
              <Button variant="outlined" component={Link} to={paths.help}>
                {t('signIn.toHelp')}
              </Button>
            </>
          }
        />
      ) : (
        <StateMessage
          role="status"
          heading="h1"
          icon={<LockIcon />}
          title={t('signIn.leaving')}
          detail={t('signIn.return')}
        />
      )}
    </main>
  )
}
