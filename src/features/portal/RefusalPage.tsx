import Button from '@mui/material/Button'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, type ReactNode } from 'react'
import { Link, useLocation } from 'react-router-dom'
import { t } from '../../shared/i18n/t'
import { useDocumentTitle } from '../../shared/hooks/useDocumentTitle'
import { paths } from '../../shared/paths'
import { signInLink } from '../../shared/signInLink'
import { HelpIcon } from '../../shared/ui/firstIcons'
import { DoorIcon, LockIcon, PeopleIcon } from '../../shared/ui/icons'
import { announce } from '../../shared/ui/LiveRegion'
import { StateMessage } from '../../shared/ui/StateMessage'
import { forgetPortal } from './api'
import type { Refusal } from './refusals'

const icons: Record<Refusal, ReactNode> = {
  signed_out: <LockIcon />,
  forbidden: <PeopleIcon />,
  portal_no_access: <LockIcon />,
  portal_off: <DoorIcon />,
  not_found: <HelpIcon />,
}

/** Why it is not for them, in the same words whatever there is behind it, and where to go instead. */
export function RefusalPage({ reason }: { reason: Refusal }) {
  const queryClient = useQueryClient()
  const title = t(`refusal.${reason}.title`)
  useDocumentTitle(title)
  useEffect(() => announce(title), [title])
  useEffect(() => {
    if (reason !== 'not_found') forgetPortal(queryClient)
  }, [queryClient, reason])
  return (
    <StateMessage
      heading="h1"
      icon={icons[reason]}
      title={title}
      detail={t(`refusal.${reason}.detail`)}
      actions={<WaysOn reason={reason} />}
    />
  )
}

function WaysOn({ reason }: { reason: Refusal }) {
  const { pathname, search } = useLocation()
  const signIn = signInLink(pathname + search)
  const isSignedOut = reason === 'signed_out'
  const isOthers = reason === 'forbidden' || reason === 'portal_no_access'
  return (
    <>
      {isSignedOut && (
        <Button variant="contained" {...signIn}>
          {t('refusal.toSignIn')}
        </Button>
      )}
      {reason === 'not_found' && (
        <Button variant="contained" component={Link} to={paths.portal}>
          {t('refusal.toTickets')}
        </Button>
      )}
      {reason === 'forbidden' && (
        <Button variant="contained" component={Link} to={paths.settings.portal}>
          {t('refusal.toSettings')}
        </Button>
      )}
      <Button
        variant={reason.startsWith('portal_') ? 'contained' : 'outlined'}
        component={Link}
        to={paths.help}
      >
        {t('refusal.toHelp')}
      </Button>
      {__MOCK__ && isOthers && (
        <Button variant="outlined" {...signIn}>
          {t('refusal.asSomebodyElse')}
        </Button>
      )}
    </>
  )
}
