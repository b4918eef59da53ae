import { infiniteQueryOptions, useQueryClient } from '@tanstack/react-query'
import { auth } from '../../../shared/api/auth/auth'
import { bodyOf, client, versionedOf, type Versioned } from '../../../shared/api/client'
import { discoveryQueries } from '../../../shared/api/discovery'
import type { components } from '../../../shared/api/schema'

export type Layout = components['schemas']['Layout']
export type LayoutVersion = components['schemas']['LayoutVersion']
export type Section = components['schemas']['Section']
export type SectionContent = components['schemas']['SectionContent']
export type SectionItem = components['schemas']['SectionItem']

const versionsKey = () => ['settings', 'layout-versions', auth().identity()]

export const layoutQueries = {
  current: discoveryQueries.layout,
  /** Every layout that was ever live, newest first. */
  versions: () =>
    infiniteQueryOptions({
      queryKey: versionsKey(),
      queryFn: ({ signal, pageParam }) =>
        bodyOf(
          client.GET('/settings/help-center/layout/versions', {
            signal,
            params: { query: { limit: 10, ...(pageParam !== null && { cursor: pageParam }) } },
          }),
        ),
      initialPageParam: null as string | null,
      getNextPageParam: ({ nextCursor }) => nextCursor,
    }),
}

/** The writes of the layout. Each names the version it is based on, and puts what came of it into the cache. */
export function useLayoutWrites() {
  const queryClient = useQueryClient()
  const query = layoutQueries.current()
  async function keep(answer: Promise<Versioned<Layout>>): Promise<Versioned<Layout>> {
    const saved = await answer
    // An answer that was asked for before the write must not put the old version back.
    await queryClient.cancelQueries({ queryKey: query.queryKey })
    queryClient.setQueryData(query.queryKey, saved)
    return saved
  }
  const ifMatch = (etag: string) => ({ 'If-Match': etag })
  return {
    saveDraft: (sections: Section[], etag: string) =>
      keep(
        versionedOf(
          client.PUT('/settings/help-center/layout/draft', {
            params: { header: ifMatch(etag) },
            body: { sections },
          }),
        ),
      ),
    async publish(etag: string) {
      const published = await keep(
        versionedOf(
          client.POST('/settings/help-center/layout/publish', { params: { header: ifMatch(etag) } }),
        ),
      )
      void queryClient.invalidateQueries({ queryKey: versionsKey() })
      return published
    },
    restore: (id: string, etag: string) =>
      keep(
        versionedOf(
          client.POST('/settings/help-center/layout/versions/{id}/restore', {
            params: { path: { id }, header: ifMatch(etag) },
          }),
        ),
      ),
    reload: () => queryClient.fetchQuery({ ...query, staleTime: 0 }),
  }
}
