import Button from '@mui/material/Button'
import { Link, useLocation } from 'react-router-dom'
import { useDocumentTitle } from '../../shared/hooks/useDocumentTitle'
import { paths } from '../../shared/paths'
import { signInLink } from '../../shared/signInLink'
import { LockIcon } from '../../shared/ui/icons'
import { StateMessage } from '../../shared/ui/StateMessage'

const words = {
  signed_out: {
    title: 'Sign in to open the settings',
    detail: 'You are signed out, or your session has ended. You will come back to this page.',
  },
  forbidden: {
    title: 'The settings are for teammates',
    detail: 'You are signed in as a customer. Your tickets are in the portal.',
  },
  viewing_as: {
    title: 'This tab shows what a customer sees',
    detail: 'The settings are still open in your own tab. End the preview to open them here.',
  },
  no_permission: {
    title: 'You may not change these settings',
    detail:
      'Your account lacks the permission “Manage portal settings”. Somebody who has it can give it to you.',
  },
}

/** Instead of the settings, for those who may not see them. */
export function SettingsRefusal({ reason }: { reason: keyof typeof words }) {
  const { pathname, search, hash } = useLocation()
  useDocumentTitle(words[reason].title)
  const here = pathname + search + hash
  return (
    <main>
      <StateMessage
        heading="h1"
        icon={<LockIcon />}
        {...words[reason]}
        actions={
          <>
            {reason !== 'signed_out' && (
              <Button variant="contained" component={Link} to={paths.help}>
                {reason === 'viewing_as' ? 'Back to the Help Center' : 'Go to the Help Center'}
              </Button>
            )}
            {(reason === 'signed_out' || (__MOCK__ && reason !== 'viewing_as')) && (
              <Button variant={reason === 'signed_out' ? 'contained' : 'outlined'} {...signInLink(here)}>
                {reason === 'signed_out' ? 'Sign in' : 'Sign in as somebody else'}
              </Button>
            )}
          </>
        }
      />
    </main>
  )
}
