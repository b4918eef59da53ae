import type { Versioned } from '../../shared/api/client'
import type { Attributes } from '../../shared/audience/attributes'
import type { PortalSettings } from './api'
import { AccessCard } from './components/AccessCard'
import { VisibilityCard } from './components/VisibilityCard'

/** The two rules: who is let in, who is restricted. */
export function RuleCards(props: { loaded: Versioned<PortalSettings>; attributes: Attributes }) {
  return (
    <>
      <AccessCard {...props} />
      <VisibilityCard {...props} />
    </>
  )
}
