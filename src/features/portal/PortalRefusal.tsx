import { lazy, Suspense } from 'react'
import { withMessages } from '../../shared/i18n/catalogue'
import type { Refusal } from './refusals'

const RefusalPage = lazy(
  withMessages(['refusal'], async () => ({ default: (await import('./RefusalPage')).RefusalPage })),
)

/** Instead of the portal or a ticket, for those it is not for. Most people never load it. */
export function PortalRefusal({ reason }: { reason: Refusal }) {
  return (
    <Suspense fallback={null}>
      <RefusalPage reason={reason} />
    </Suspense>
  )
}
