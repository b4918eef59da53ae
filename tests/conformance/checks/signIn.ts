import type { Answer, Client } from '../kit/client'
import { type Check, NotShown, type Trial } from '../kit/check'
import { addressOf, callerOf, type Found, hasBody } from '../kit/operations'
import { rules } from '../kit/rules'

/** Calls an operation with nothing in it that could do anything. */
function call(client: Client, found: Found, headers: Record<string, string> = {}): Promise<Answer> {
  const sending = { headers, ...(hasBody(found) && { body: {} }) }
  return client.send(found.method.toUpperCase(), addressOf(found), sending)
}

/** What may be called here: nothing that could write, if somebody forgot to refuse it, unless writing is allowed. */
function callable(t: Trial, caller: (kind: string) => boolean): Found[] {
  const isSafe = ({ method }: Found) => method === 'get' || t.stage.mayWrite
  const some = t.stage.operations.filter((found) => caller(callerOf(found)) && isSafe(found))
  if (some.length > 0) return some
  throw new NotShown('there is no operation of the kind')
}

const nameOf = ({ method, template }: Found) => `${method.toUpperCase()} ${template}`

export const signInChecks: readonly Check[] = [
  {
    id: 'sign-in.signed-out',
    tag: 'core',
    title: 'Without a sign-in everything but the homepage is 401',
    rule: rules.signedOut,
    next: 'Ask who it is before anything else, on every address.',
    async run(t) {
      for (const found of callable(t, (kind) => kind !== 'optional'))
        t.refuses(await call(t.stage.nobody, found), 401, 'signed_out', `${nameOf(found)} without a sign-in`)
      if (t.stage.has('/help-center'))
        t.good(await t.stage.nobody.get('/help-center'), 'The homepage without a sign-in')
    },
  },
  {
    id: 'sign-in.forged',
    tag: 'core',
    title: 'A token that is none is 401, also where signing in is optional',
    rule: rules.signedOut,
    next: 'Verify the signature and the time of every token; a bad one is never the same as none.',
    async run(t) {
      const forged = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1X2FkbWluIn0.'
      const headers = { Authorization: `Bearer ${forged}` }
      const paths = ['/session', '/portal/tickets', '/settings/portal', '/help-center']
      for (const path of paths.filter(t.stage.has))
        t.refuses(await t.stage.nobody.get(path, headers), 401, 'signed_out', `${path} with a forged token`)
    },
  },
  {
    id: 'sign-in.users',
    tag: 'core',
    title: 'A user who calls what is for teammates is refused',
    rule: rules.kinds,
    next: 'Refuse users on every teammate address with 403 forbidden, before reading what they sent.',
    async run(t) {
      const { client } = t.stage.person('customer')
      for (const found of callable(t, (kind) => kind === 'teammate'))
        t.refuses(await call(client, found), 403, 'forbidden', `${nameOf(found)} called by a user`)
    },
  },
  {
    id: 'sign-in.teammates',
    tag: 'core',
    title: 'A teammate who calls what is for users is refused',
    rule: rules.kinds,
    next: 'Teammates have no tickets of their own; without X-View-As they get 403 forbidden.',
    async run(t) {
      const { client } = t.stage.person('admin')
      for (const found of callable(t, (kind) => kind === 'user'))
        t.refuses(await call(client, found), 403, 'forbidden', `${nameOf(found)} called by a teammate`)
    },
  },
  {
    id: 'sign-in.permissions',
    tag: 'core',
    title: 'A teammate without the permission is refused on every settings address',
    rule: rules.permissions,
    next: 'Check the permissions the contract names for the operation (x-permissions).',
    async run(t) {
      const { client } = t.stage.person('observer')
      for (const found of callable(t, (kind) => kind === 'teammate'))
        t.refuses(await call(client, found), 403, 'forbidden', `${nameOf(found)} without the permission`)
    },
  },
  {
    id: 'sign-in.origin',
    tag: 'core',
    title: 'With a cookie, a write from the page of another origin is refused',
    rule: rules.origin,
    next: 'Compare the Origin of everything but GET with your own, and refuse it with 403 forbidden when it is another.',
    async run(t) {
      const { client, isByCookie } = t.stage.person('customer')
      if (!isByCookie) throw new NotShown('people are signed in by a header, which no other page can send')
      const sending = { body: {}, headers: { Origin: 'https://elsewhere.example' } }
      const answer = await client.send('POST', '/portal/tickets', sending)
      t.refuses(answer, 403, 'forbidden', 'A write from https://elsewhere.example')
    },
  },
  {
    id: 'sign-in.session',
    tag: 'core',
    title: 'The session says who is signed in',
    rule: rules.contract,
    next: 'Answer GET /session from the same sign-in that everything else uses.',
    async run(t) {
      const isTeammate = new Set(['admin', 'observer'])
      for (const { role, client } of t.stage.people.values()) {
        const { kind } = await t.read<{ kind: string }>(client, '/session')
        const wanted = isTeammate.has(role) ? 'teammate' : 'user'
        t.holds(kind === wanted, `The session of the ${role} is that of a ${kind}, not of a ${wanted}.`)
      }
    },
  },
]
