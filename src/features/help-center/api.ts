import { queryOptions } from '@tanstack/react-query'
import { auth } from '../../shared/api/auth/auth'
import { bodyOf, client } from '../../shared/api/client'
import type { components } from '../../shared/api/schema'

export type LiveSection = components['schemas']['LiveSection']
export type SectionItem = components['schemas']['SectionItem']
export type PortalLink = components['schemas']['PortalLink']

export const helpCenterQueries = {
  /** The homepage as this viewer sees it; signing in is optional. */
  home: () =>
    queryOptions({
      queryKey: ['help-center', auth().identity()],
      queryFn: ({ signal }) => bodyOf(client.GET('/help-center', { signal })),
    }),
}
