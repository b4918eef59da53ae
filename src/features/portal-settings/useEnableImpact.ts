import { useQuery } from '@tanstack/react-query'
import { audienceQueries } from '../../shared/audience/api'
import type { NamedSample } from '../../shared/audience/ImpactNames'
import { count } from '../../shared/lib/count'
import type { PortalSettings } from './api'

export type EnableImpact = {
  words: string
  samples: NamedSample[]
  /** Somebody gains or loses the portal by it, or that is not known yet. */
  mayAffect: boolean
}

/** As many names as stand for the rest. */
const shown = 5

/** What turning the portal on or off means, for how many people, and for whom. */
export function useEnableImpact(isOn: boolean, settings: PortalSettings): EnableImpact {
  const { audience } = settings.access
  const isChange = isOn !== settings.enabled
  const { data } = useQuery({
    ...audienceQueries.preview({ audience, purpose: 'access', limit: shown }),
    enabled: isChange && audience !== null,
  })
  const people = audience === null ? 0 : data?.matching
  // What is off or suspended has nobody in it who could lose it.
  const mayAffect = isChange && people !== 0 && (isOn || settings.status === 'live')
  const title = isOn ? 'Can open it then' : 'Lose access'
  const sample = { count: people ?? 0, users: data?.items ?? [] }
  return {
    words: words(isOn, settings, people),
    samples: mayAffect && data ? [{ title, sample }] : [],
    mayAffect,
  }
}

function words(isOn: boolean, { access, status }: PortalSettings, people: number | undefined): string {
  if (isOn && access.audience === null)
    return 'The portal will be on, but nobody can open it yet: there are no access permissions.'
  if (isOn)
    return people === undefined
      ? 'The portal will be on.'
      : `${count(people, 'person', 'people')} will be able to open the portal.`
  if (status === 'live' && people !== undefined)
    return `${count(people, 'person loses', 'people lose')} access to the portal at once. Nothing is deleted.`
  return 'The portal will be off. Nothing is deleted.'
}
