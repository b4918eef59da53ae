import { useQueryClient, type FetchQueryOptions, type QueryKey } from '@tanstack/react-query'
import type { Versioned } from '../api/client'
import { refreshPortalStatus } from '../api/portalStatus'

/**
 * How a page writes a settings resource that the portal depends on, for `useSettingsForm`.
 * @param query the resource, as the page reads it
 * @param patch sends changes of it with the ETag they are based on
 */
export function useSettingsWrites<R, P, K extends QueryKey>(
  query: FetchQueryOptions<Versioned<R>, Error, Versioned<R>, K>,
  patch: (changes: P, etag: string) => Promise<Versioned<R>>,
) {
  const queryClient = useQueryClient()
  return {
    async save(changes: P, etag: string): Promise<Versioned<R>> {
      const saved = await patch(changes, etag)
      // An answer that was asked for before the write must not put the old version back.
      await queryClient.cancelQueries({ queryKey: query.queryKey })
      queryClient.setQueryData<Versioned<R>>(query.queryKey, saved)
      void refreshPortalStatus(queryClient)
      return saved
    },
    reload: (): Promise<Versioned<R>> => queryClient.fetchQuery({ ...query, staleTime: 0 }),
  }
}
