import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { auth } from '../../shared/api/auth/auth'
import { bodyOf, client } from '../../shared/api/client'
import type { components } from '../../shared/api/schema'
import { startNextAt } from './destination'

export type Person = components['schemas']['MockPerson']
export type People = components['schemas']['MockPeople']

export const peopleQueries = {
  /** @param q part of a name or an e-mail address; blank for the first people there are */
  matching: (q: string) =>
    queryOptions({
      queryKey: ['mock', 'people', q],
      queryFn: ({ signal }) =>
        bodyOf(client.GET('/mock/people', { params: { query: q === '' ? {} : { q } }, signal })),
      // The list belongs to nobody: the people found before may stand until the next are there.
      placeholderData: keepPreviousData,
    }),
}

/** Signs in as one of the people of the data set, and starts over as them at `destination`. */
export function useSignIn() {
  return useMutation({
    async mutationFn({ person }: { person: Person; destination: string }) {
      const body = person.kind === 'user' ? { userId: person.id } : { teammateId: person.id }
      return bodyOf(client.POST('/mock/sign-in', { body }))
    },
    onSuccess({ token }, { person, destination }) {
      startNextAt(destination)
      auth().signIn?.({ id: person.id, token })
    },
  })
}

/** Puts the data back to how the demo started. */
export function useResetData() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => bodyOf(client.POST('/mock/reset')),
    onSuccess: () => queryClient.resetQueries(),
  })
}

export type Scenario = components['schemas']['MockScenarioPatch']

/** Delays, failures and the clock: takes effect with the next request. */
export function useScenario() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Scenario) => bodyOf(client.POST('/mock/scenario', { body })),
    onSuccess: () => queryClient.invalidateQueries(),
  })
}

export type Workspace = components['schemas']['Workspace']

/** The whole data set, as it is now. */
export function readWorkspace(): Promise<Workspace> {
  return bodyOf(client.GET('/mock/workspace'))
}

/** Another data set in place of this one: all of it, or, where something is wrong with it, nothing. */
export function useReplaceWorkspace() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Workspace) => bodyOf(client.PUT('/mock/workspace', { body })),
    onSuccess: () => queryClient.resetQueries(),
  })
}
