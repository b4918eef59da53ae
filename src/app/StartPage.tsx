import { useQuery } from '@tanstack/react-query'
import { Navigate } from 'react-router-dom'
import { auth } from '../shared/api/auth/auth'
import { viewedUserId } from '../shared/api/auth/viewAs'
import { sessionQueries } from '../shared/api/session'
import { paths } from '../shared/paths'

/** The front door: teammates go to the settings, customers to the Help Center, a demo first asks who you are. */
export function StartPage() {
  const isSignedIn = auth().mayBeSignedIn()
  const session = useQuery({ ...sessionQueries.current(), enabled: isSignedIn })
  if (!isSignedIn) return <Navigate to={__MOCK__ ? paths.signIn : paths.help} replace />
  if (session.isPending) return null
  const isAtWork = session.data?.kind === 'teammate' && viewedUserId() === null
  return <Navigate to={isAtWork ? paths.settings.portal : paths.help} replace />
}
