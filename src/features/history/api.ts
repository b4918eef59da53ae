import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { auth } from '../../shared/api/auth/auth'
import { bodyOf, client, versionedOf } from '../../shared/api/client'
import { portalStatusQueries } from '../../shared/api/portalStatus'
import type { components, paths } from '../../shared/api/schema'

type Schemas = components['schemas']
export type HistoryEntry = Schemas['HistoryEntry']
export type Section = Schemas['Section']
export type PortalSettings = Schemas['PortalSettings']
/** What the list is narrowed to. */
export type HistoryRequest = Pick<
  NonNullable<paths['/settings/portal/history']['get']['parameters']['query']>,
  'by' | 'resource' | 'field'
>

const historyKey = () => ['settings', 'history', auth().identity()] as const

export const historyQueries = {
  settings: portalStatusQueries.settings,
  list: (request: HistoryRequest) =>
    infiniteQueryOptions({
      queryKey: [...historyKey(), request],
      queryFn: ({ signal, pageParam: cursor }) =>
        bodyOf(
          client.GET('/settings/portal/history', {
            params: { query: { ...request, ...(cursor && { cursor }) } },
            signal,
          }),
        ),
      initialPageParam: '',
      getNextPageParam: ({ nextCursor }: Schemas['HistoryList']) => nextCursor,
      // Somebody comes here to see what has just happened.
      staleTime: 0,
    }),
}

/** Writes an earlier rule over the present one; the settings pages and the history follow. */
export function useRestore() {
  const queryClient = useQueryClient()
  const { queryKey } = portalStatusQueries.settings()
  return useMutation({
    scope: { id: 'portal-settings' },
    mutationFn: ({ patch, etag }: { patch: Schemas['PortalSettingsPatch']; etag: string }) =>
      versionedOf(
        client.PATCH('/settings/portal', { params: { header: { 'If-Match': etag } }, body: patch }),
      ),
    onSuccess: async (saved) => {
      // A read that began before this write must not bring the old version back.
      await queryClient.cancelQueries({ queryKey })
      queryClient.setQueryData(queryKey, saved)
      void queryClient.invalidateQueries({ queryKey: historyKey() })
    },
    onError: () => void queryClient.invalidateQueries({ queryKey }),
  })
}
