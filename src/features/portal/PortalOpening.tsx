import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { auth } from '../../shared/api/auth/auth'
import { portalQueries } from './api'
import { Trouble } from './components/Trouble'
import { PortalRefusal } from './PortalRefusal'
import { refusalIn, troubleIn } from './refusals'

/** Who is looking and what they may; asked for by the route already. */
export function usePortalHome() {
  return useQuery({ ...portalQueries.home(), enabled: auth().mayBeSignedIn() })
}

type Props = {
  /** What a page needs, the most telling first. */
  needs: readonly UseQueryResult<unknown>[]
  children: () => ReactNode
}

/** How every page of the portal opens: with a refusal, with what went wrong, or with the page. */
export function PortalOpening({ needs, children }: Props) {
  const trouble = useHeldTrouble(needs)
  const refusal = auth().mayBeSignedIn() ? refusalIn(...needs.map(({ error }) => error)) : 'signed_out'
  if (refusal) return <PortalRefusal reason={refusal} />
  if (trouble) return <Trouble heading="h1" error={trouble} {...retryOf(needs)} />
  return children()
}

/** What went wrong, also while it is tried again: a screen that goes and comes with every try cannot be read or used. */
function useHeldTrouble(needs: Props['needs']) {
  const trouble = troubleIn(...needs)
  const [held, setHeld] = useState(trouble)
  if (trouble && trouble !== held) setHeld(trouble)
  const isTriedAgain = needs.some(
    ({ isPending, isFetching, errorUpdateCount }) => isPending && isFetching && errorUpdateCount > 0,
  )
  return trouble ?? (isTriedAgain ? held : null)
}

/** Another try of all of it. */
export function retryOf(needs: Props['needs']) {
  return {
    isRetrying: needs.some(({ isFetching }) => isFetching),
    onRetry: () => void Promise.all(needs.map(({ refetch }) => refetch())),
  }
}
