import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState, type MouseEvent } from 'react'
import { useLocation } from 'react-router-dom'
import { auth } from '../../shared/api/auth/auth'
import { sessionQueries } from '../../shared/api/session'
import { withMessages } from '../../shared/i18n/catalogue'
import { t } from '../../shared/i18n/t'
import { signInLink } from '../../shared/signInLink'
import { Avatar } from '../../shared/ui/Avatar'
import { bareButton, plainButton } from '../../shared/ui/plainButton'

const AccountMenu = lazy(
  withMessages(['account'], async () => ({ default: (await import('./AccountMenu')).AccountMenu })),
)

/** Who you are, and the way out. The menu behind it is loaded when it is first opened. */
export function AccountButton() {
  const isSignedIn = auth().mayBeSignedIn()
  const session = useQuery({ ...sessionQueries.current(), enabled: isSignedIn })
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const location = useLocation()

  if (!isSignedIn)
    return (
      <Box
        component="a"
        {...signInLink(location.pathname + location.search)}
        sx={plainButton('outlined', 'small')}
      >
        {t('shell.signIn')}
      </Box>
    )
  const person = session.data
  return (
    <>
      <Box
        component="button"
        type="button"
        aria-label={person ? t('shell.accountOf', { name: person.name }) : t('shell.account')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }: MouseEvent<HTMLElement>) => setAnchor(currentTarget)}
        sx={{ ...bareButton, borderRadius: '50%', width: 34, height: 34 }}
      >
        {person ? (
          <Avatar name={person.name} size={34} />
        ) : (
          <Box sx={{ width: 34, height: 34, borderRadius: '50%', bgcolor: 'surface.sunken' }} />
        )}
      </Box>
      {anchor && (
        <Suspense fallback={null}>
          <AccountMenu anchor={anchor} person={person} onClose={() => setAnchor(null)} />
        </Suspense>
      )}
    </>
  )
}
