import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { auth } from './auth/auth'
import { bodyOf, client, versionedOf } from './client'
import type { components } from './schema'

export type PortalStatus = components['schemas']['PortalStatus']
export type PrerequisiteId = components['schemas']['PrerequisiteId']
export type PrerequisiteStatus = components['schemas']['PrerequisiteStatus']

/** The portal's settings and what they depend on: the settings pages of several features and the shell show them. */
export const portalStatusQueries = {
  settings: () =>
    queryOptions({
      queryKey: ['settings', 'portal', auth().identity()],
      queryFn: ({ signal }) => versionedOf(client.GET('/settings/portal', { signal })),
    }),
  prerequisites: () =>
    queryOptions({
      queryKey: ['settings', 'prerequisites', auth().identity()],
      queryFn: ({ signal }) => bodyOf(client.GET('/settings/portal/prerequisites', { signal })),
    }),
}

/** After a write that settles or breaks a prerequisite: the portal may be live or suspended now. */
export async function refreshPortalStatus(queryClient: QueryClient): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: portalStatusQueries.settings().queryKey }),
    queryClient.invalidateQueries({ queryKey: portalStatusQueries.prerequisites().queryKey }),
  ])
}
