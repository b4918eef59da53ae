import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import { t } from '../../../shared/i18n/t'
import { paths } from '../../../shared/paths'
import { signInLink } from '../../../shared/signInLink'
import { LockIcon, PeopleIcon } from '../../../shared/ui/icons'
import { StateMessage } from '../../../shared/ui/StateMessage'

/** Instead of tickets, for those the Messenger does not know as a customer. */
export function MessengerRefusal({ reason }: { reason: 'signedOut' | 'forbidden' }) {
  const isSignedOut = reason === 'signedOut'
  const signIn = signInLink(paths.messenger)
  return (
    <StateMessage
      icon={isSignedOut ? <LockIcon /> : <PeopleIcon />}
      title={t(`messenger.${reason}.title`)}
      detail={t(`messenger.${reason}.detail`)}
      actions={
        <>
          {!isSignedOut && (
            <Button variant="contained" component={Link} to={`${paths.settings.messenger}#tickets-space`}>
              {t('messenger.toSettings')}
            </Button>
          )}
          {(isSignedOut || __MOCK__) && (
            <Button variant={isSignedOut ? 'contained' : 'outlined'} {...signIn}>
              {isSignedOut ? t('messenger.toSignIn') : t('messenger.asSomebodyElse')}
            </Button>
          )}
        </>
      }
    />
  )
}
