import { forAnyone } from '../backend/endpoint'
import { identityOf } from './ticketViews'

export const getSession = forAnyone<'getSession'>(({ caller }) => {
  if (caller.kind === 'user') return { status: 200, body: { kind: 'user', ...identityOf(caller.user) } }
  const { id, name, email, permissions } = caller.teammate
  const viewAs = caller.viewing ? { viewAs: identityOf(caller.viewing) } : {}
  return { status: 200, body: { kind: 'teammate', id, name, email, permissions, ...viewAs } }
})
