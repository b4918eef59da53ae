import type { Settings } from './config'

/** Adds to `problems` what is wrong with a value that stands at a place. */
type Check = (value: unknown, at: string, problems: string[]) => void

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isPath = (value: unknown) => isText(value) && value.startsWith('/')
const isAddress = (value: unknown) => isText(value) && /^(https?:\/\/[^/]|\/(?![/\\]))/i.test(value)

function must(test: (value: unknown) => boolean, be: string): Check {
  return (value, at, problems) => {
    if (!test(value)) problems.push(`${at} must be ${be}, not ${JSON.stringify(value)}`)
  }
}

const text = must(isText, 'a text')
const address = must(isAddress, 'a path that begins with “/”, or an http(s) address')
const object = must(isObject, 'an object')

/** An object with these fields and no others; what begins with `$` is a remark. */
function fields(checks: Record<string, Check>, required: string[] = []): Check {
  return (value, at, problems) => {
    if (!isObject(value)) return object(value, at || 'The whole', problems)
    const place = (name: string) => (at ? `${at}.${name}` : name)
    for (const name of required) if (!(name in value)) problems.push(`${place(name)} is missing`)
    for (const [name, its] of Object.entries(value)) {
      const check = checks[name]
      if (check) check(its, place(name), problems)
      else if (!name.startsWith('$'))
        problems.push(`${place(name)} is unknown; there are ${Object.keys(checks).join(', ')}`)
    }
  }
}

const kinds: Record<string, Check> = {
  cookie: fields({
    kind: text,
    renewUrl: address,
    csrf: (value, at, problems) => {
      const where = isObject(value) && 'meta' in value ? 'meta' : 'cookie'
      fields({ [where]: text, header: text }, [where, 'header'])(value, at, problems)
    },
  }),
  bearer: fields({ kind: text, provider: text }, ['provider']),
  oidc: fields(
    {
      kind: text,
      issuer: must((value) => isAddress(value) && !String(value).startsWith('/'), 'an http(s) address'),
      clientId: text,
      scope: text,
      parameters: must(
        (value) => isObject(value) && Object.values(value).every(isText),
        'an object of texts',
      ),
    },
    ['issuer', 'clientId'],
  ),
}

const whole = fields({
  apiUrl: address,
  auth: (value, at, problems) => {
    const kind = isObject(value) ? value['kind'] : value
    const check = Object.hasOwn(kinds, String(kind)) ? kinds[String(kind)] : undefined
    if (check) check(value, at, problems)
    else must(() => false, Object.keys(kinds).join(', '))(kind, `${at}.kind`, problems)
  },
  signInUrl: address,
  signOutUrl: address,
  theme: object,
  mock: must((value) => Array.isArray(value) && value.every(isPath), 'a list of paths that begin with “/”'),
})

/** @param problems is given what is wrong, each as a phrase that names its place */
export function isSettings(value: unknown, problems: string[]): value is Settings {
  whole(value, '', problems)
  return problems.length === 0
}
