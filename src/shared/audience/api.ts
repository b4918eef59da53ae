import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { auth } from '../api/auth/auth'
import { bodyOf, client } from '../api/client'
import type { components } from '../api/schema'
import { byKey } from './attributes'

export type AudiencePreview = components['schemas']['AudiencePreview']
export type AudienceWarning = components['schemas']['AudienceWarning']
export type Impact = components['schemas']['Impact']
export type ImpactDraft = components['schemas']['ImpactDraft']
type PreviewRequest = components['schemas']['AudiencePreviewRequest']

const attributesByKey = ({ items }: components['schemas']['AttributeList']) => byKey(items)

export const audienceQueries = {
  attributes: () =>
    queryOptions({
      queryKey: ['attributes', auth().identity()],
      queryFn: ({ signal }) => bodyOf(client.GET('/attributes', { signal })),
      select: attributesByKey,
      staleTime: 60_000,
    }),
  /** Who matches; the last answer stays until the next is there, and a question nobody asks any more is aborted. */
  preview: (request: PreviewRequest) =>
    queryOptions({
      queryKey: ['audience-preview', auth().identity(), request],
      queryFn: ({ signal }) => bodyOf(client.POST('/audiences/preview', { body: request, signal })),
      placeholderData: keepPreviousData,
    }),
  /** What a draft would change for whom, compared with this version of the settings. */
  impact: (draft: ImpactDraft, etag: string) =>
    queryOptions({
      queryKey: ['settings', 'impact', auth().identity(), draft, etag],
      queryFn: ({ signal }) => bodyOf(client.POST('/settings/portal/impact', { body: draft, signal })),
      placeholderData: keepPreviousData,
    }),
}
