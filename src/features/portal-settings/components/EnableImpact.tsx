import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { audienceQueries } from '../../../shared/audience/api'
import type { PortalSettings } from '../api'
import { count } from '../../../shared/lib/count'

/** What turning the portal on or off means for how many people. */
export function EnableImpact({ isOn, settings }: { isOn: boolean; settings: PortalSettings }) {
  const { audience } = settings.access
  const preview = useQuery({
    ...audienceQueries.preview({ audience, purpose: 'access', limit: 1 }),
    enabled: isOn !== settings.enabled && audience !== null,
  })
  return <Box>{words(isOn, settings, preview.data?.matching)}</Box>
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
