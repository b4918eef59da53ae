import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { auth } from '../../shared/api/auth/auth'
import { bodyOf, client } from '../../shared/api/client'
import type { components } from '../../shared/api/schema'

type Schemas = components['schemas']
export type Person = Schemas['UserSummary']
export type Checkup = Schemas['Checkup']
export type CheckupStep = Schemas['CheckupStep']
export type AudienceTrace = Schemas['AudienceTrace']
export type TraceCondition = Schemas['AudienceTraceCondition']
export type TraceEvaluation = Schemas['AudienceTraceEvaluation']

/** As many as can be taken in at a glance; who is further down is found by typing more. */
const shown = 8

export const checkupQueries = {
  /** @param q part of a name or an e-mail address; blank for the first people there are */
  people: (q: string) =>
    queryOptions({
      queryKey: ['checkup', 'people', auth().identity(), q],
      queryFn: ({ signal }) =>
        bodyOf(client.GET('/users', { params: { query: { limit: shown, ...(q !== '' && { q }) } }, signal })),
      placeholderData: keepPreviousData,
    }),
  /**
   * What a person would find. The answer before stands until the new one is there, so ask in a component of its own
   * for each person.
   * @param settings the version of the portal's settings: after a save the answer may be another
   */
  check: (userId: string, settings: string) =>
    queryOptions({
      queryKey: ['checkup', 'check', auth().identity(), userId, settings],
      queryFn: ({ signal }) => bodyOf(client.POST('/settings/portal/checkup', { body: { userId }, signal })),
      staleTime: 0,
      placeholderData: keepPreviousData,
    }),
}
