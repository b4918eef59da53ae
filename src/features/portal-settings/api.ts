import { useMutation, useQueryClient } from '@tanstack/react-query'
import { hasCode } from '../../shared/api/apiError'
import { bodyOf, client, versionedOf, type Versioned } from '../../shared/api/client'
import { portalStatusQueries, refreshPortalStatus } from '../../shared/api/portalStatus'
import type { components } from '../../shared/api/schema'

export type PortalSettings = components['schemas']['PortalSettings']
export type PortalSettingsPatch = components['schemas']['PortalSettingsPatch']
export type Prerequisite = components['schemas']['Prerequisite']

export const portalSettingsQueries = {
  settings: portalStatusQueries.settings,
  prerequisites: portalStatusQueries.prerequisites,
}

/**
 * Writing the portal's settings, and asking for them anew after somebody else has.
 * One write at a time, so that the cards of a page do not make each other's versions stale.
 */
export function usePortalSettingsWriter() {
  const queryClient = useQueryClient()
  const { queryKey } = portalSettingsQueries.settings()
  const { mutateAsync } = useMutation({
    scope: { id: 'portal-settings' },
    mutationFn: ({ patch, etag }: { patch: PortalSettingsPatch; etag: string }) =>
      versionedOf(
        client.PATCH('/settings/portal', { params: { header: { 'If-Match': etag } }, body: patch }),
      ),
    onSuccess: async (saved) => {
      // A read that began before this write must not bring the old version back.
      await queryClient.cancelQueries({ queryKey })
      queryClient.setQueryData(queryKey, saved)
    },
    onError: (error) => {
      if (hasCode(error, 'prerequisites_unmet')) void refreshPortalStatus(queryClient)
    },
  })
  return {
    save: (patch: PortalSettingsPatch, etag: string): Promise<Versioned<PortalSettings>> =>
      mutateAsync({ patch, etag }),
    reload: async (): Promise<Versioned<PortalSettings>> => {
      await queryClient.cancelQueries({ queryKey })
      return queryClient.fetchQuery({ ...portalSettingsQueries.settings(), staleTime: 0 })
    },
  }
}

/** A teammate confirms that the domain forwards cookies, where that cannot be seen from here. */
export function useAcknowledgeCustomDomain() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => bodyOf(client.POST('/settings/portal/prerequisites/custom_domain/acknowledge')),
    onSettled: () => refreshPortalStatus(queryClient),
  })
}
