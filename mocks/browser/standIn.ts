import type { components } from '../../src/shared/api/schema'
import { basePath } from '../backend/contract'

type Schemas = components['schemas']
type Fetch = (request: Request) => Promise<Response>

const apiOfMock = `http://localhost${basePath}`

/**
 * Who the mock takes somebody for whom only the real API knows: the person with the same e-mail address, or else the
 * first of the same kind.
 * @returns gives the mock's token for whoever sent a request, null for nobody; asks the real API once for each of them,
 *   and again when the mock refused what was given
 */
export function standIn({ apiUrl, real, mock }: { apiUrl: string; real: Fetch; mock: Fetch }) {
  const known = new Map<string, Promise<string | null>>()

  async function peopleWith(part: string) {
    const answer = await mock(new Request(`${apiOfMock}/mock/people?q=${encodeURIComponent(part)}`))
    const { personas, teammates, users } = (await answer.json()) as Schemas['MockPeople']
    return [...personas, ...teammates, ...users]
  }

  async function find(request: Request): Promise<string | null> {
    const authorization = request.headers.get('Authorization')
    const answer = await real(
      new Request(`${apiUrl}/session`, {
        headers: authorization === null ? {} : { Authorization: authorization },
        credentials: request.credentials,
      }),
    )
    if (!answer.ok) return null
    const { kind, email, name } = (await answer.json()) as Schemas['Session']
    const named = (await peopleWith(email)).find((one) => one.kind === kind && one.email === email)
    const person = named ?? (await peopleWith('')).find((one) => one.kind === kind)
    if (!person) return null
    if (!named)
      console.info(
        `Portico: the mock knows nobody with the address of ${name} and answers as to ${person.name}.`,
      )
    const body = JSON.stringify(kind === 'user' ? { userId: person.id } : { teammateId: person.id })
    const headers = { 'Content-Type': 'application/json' }
    const signedIn = await mock(new Request(`${apiOfMock}/mock/sign-in`, { method: 'POST', headers, body }))
    return ((await signedIn.json()) as Schemas['MockToken']).token
  }

  return async (request: Request, isRefused: boolean): Promise<string | null> => {
    const key = request.headers.get('Authorization') ?? ''
    const before = isRefused ? null : await known.get(key)?.catch(() => null)
    if (before) return before
    const found = find(request)
    known.set(key, found)
    return found
  }
}
