import { queryOptions } from '@tanstack/react-query'
import { auth } from './auth/auth'
import { bodyOf, client } from './client'
import type { components } from './schema'

export type Session = components['schemas']['Session']

export const sessionQueries = {
  current: () =>
    queryOptions({
      queryKey: ['session', auth().identity()],
      queryFn: ({ signal }) => bodyOf(client.GET('/session', { signal })),
      staleTime: Infinity,
    }),
}
