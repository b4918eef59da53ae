import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import { paths } from '../../../shared/paths'
import { signInLink } from '../../../shared/signInLink'
import { LockIcon, PeopleIcon } from '../../../shared/ui/icons'
import { StateMessage } from '../../../shared/ui/StateMessage'
import { words } from '../words'

/** Instead of tickets, for those the Messenger does not know as a customer. */
export function MessengerRefusal({ reason }: { reason: 'signedOut' | 'forbidden' }) {
  const isSignedOut = reason === 'signedOut'
  const signIn = signInLink(paths.messenger)
  return (
    <StateMessage
      icon={isSignedOut ? <LockIcon /> : <PeopleIcon />}
      title={words[reason].title()}
      detail={words[reason].detail()}
      actions={
        <>
          {!isSignedOut && (
            <Button variant="contained" component={Link} to={`${paths.settings.messenger}#tickets-space`}>
              {words.toSettings()}
            </Button>
          )}
          {(isSignedOut || __MOCK__) && (
            <Button variant={isSignedOut ? 'contained' : 'outlined'} {...signIn}>
              {isSignedOut ? words.toSignIn() : words.asSomebodyElse()}
            </Button>
          )}
        </>
      }
    />
  )
}
