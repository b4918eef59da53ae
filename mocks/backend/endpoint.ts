import type { operations as Operations } from '../../src/shared/api/schema'
import type { Teammate, User } from '../domain/types'
import type { Viewer } from '../domain/visibility'
import type { World } from '../domain/world'
import type { CallerKind, OperationId } from './contract'
import type { Caller } from './caller'
import type { Services } from './services'

type Op<Id extends OperationId> = Operations[Id]

type PathOf<O> = O extends { parameters: { path: infer P } } ? P : Record<never, never>
type QueryOf<O> = O extends { parameters: { query?: infer Q } } ? NonNullable<Q> : Record<never, never>
type BodyOf<O> = O extends { requestBody: { content: infer C } } ? C[keyof C] : undefined

/** What an answer carries: a JSON body, text in pieces, or nothing. */
type Carries<R> = R extends { content: { 'application/json': infer B } }
  ? { body: B }
  : R extends { content: { 'text/csv': string } | { 'text/event-stream': string } }
    ? { text: Iterable<string> | ReadableStream<string> }
    : Record<never, never>

type Success<O> = O extends { responses: infer R } ? { [S in keyof R & (200 | 201 | 204)]: R[S] } : never

/** An answer the contract declares for the operation; refusals are thrown. */
export type Reply<Id extends OperationId> = {
  [S in keyof Success<Op<Id>>]: { status: S; headers?: Record<string, string> } & Carries<Success<Op<Id>>[S]>
}[keyof Success<Op<Id>>]

/** A request that is well formed and from somebody who may send it. */
export interface Call<Id extends OperationId> {
  readonly params: PathOf<Op<Id>>
  readonly query: QueryOf<Op<Id>>
  readonly body: BodyOf<Op<Id>>
  readonly headers: Headers
  readonly signal: AbortSignal
  /** The data at the instant of the request. */
  readonly world: World
  readonly services: Services
  /** Whether the same request would still be let in now; for answers that take long. */
  isStillWelcome(): Promise<boolean>
}

/** What each kind of operation knows about its caller. */
interface Knows {
  none: Record<never, never>
  any: { readonly caller: Caller }
  optional: { readonly caller: Caller | null }
  user: { readonly user: User; readonly viewer: Viewer }
  teammate: { readonly teammate: Teammate }
}

export interface Endpoint<Id extends OperationId> {
  readonly caller: CallerKind
  /** The endpoint says itself what is wrong with its body. */
  readonly checksItsBody: boolean
  run(call: Call<Id> & Knows[CallerKind]): Reply<Id> | Promise<Reply<Id>>
}

type Declare<Kind extends CallerKind> = <Id extends OperationId>(
  run: (call: Call<Id> & Knows[Kind]) => Reply<Id> | Promise<Reply<Id>>,
  options?: { checksItsBody: boolean },
) => Endpoint<Id>

const declare =
  <Kind extends CallerKind>(caller: Kind): Declare<Kind> =>
  (run, { checksItsBody } = { checksItsBody: false }) => ({
    caller,
    checksItsBody,
    run,
  })

/** Declares an endpoint of a user, also on behalf of a teammate who views as one. */
export const forUser = declare('user')
/** Declares an endpoint of a teammate who has the permissions the contract asks for. */
export const forTeammate = declare('teammate')
/** Declares an endpoint of everyone who is signed in. */
export const forAnyone = declare('any')
/** Declares an endpoint that answers those who are signed out, too. */
export const forEverybody = declare('optional')
/** Declares an endpoint of the mock itself, which asks nobody who they are. */
export const forTheMock = declare('none')
