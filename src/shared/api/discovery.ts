import { queryOptions } from '@tanstack/react-query'
import { auth } from './auth/auth'
import { client, versionedOf } from './client'

/** What decides, beside the portal's own settings, where customers find it: more than one feature shows it. */
export const discoveryQueries = {
  layout: () =>
    queryOptions({
      queryKey: ['settings', 'layout', auth().identity()],
      queryFn: ({ signal }) => versionedOf(client.GET('/settings/help-center/layout', { signal })),
    }),
  messenger: () =>
    queryOptions({
      queryKey: ['settings', 'messenger', auth().identity()],
      queryFn: ({ signal }) => versionedOf(client.GET('/settings/messenger', { signal })),
    }),
}
