import { queryOptions } from '@tanstack/react-query'
import { auth } from '../../shared/api/auth/auth'
import { client, versionedOf } from '../../shared/api/client'
import type { components } from '../../shared/api/schema'
import { useSettingsWrites } from '../../shared/settings/useSettingsWrites'

export type HelpCenterSettings = components['schemas']['HelpCenterSettings']
export type CookieForwarding = components['schemas']['CookieForwarding']

export const helpCenterSettingsQueries = {
  current: () =>
    queryOptions({
      queryKey: ['settings', 'help-center', auth().identity()],
      queryFn: ({ signal }) => versionedOf(client.GET('/settings/help-center', { signal })),
    }),
}

export function useHelpCenterWrites() {
  return useSettingsWrites(
    helpCenterSettingsQueries.current(),
    (body: components['schemas']['HelpCenterSettingsPatch'], etag) =>
      versionedOf(client.PATCH('/settings/help-center', { params: { header: { 'If-Match': etag } }, body })),
  )
}
