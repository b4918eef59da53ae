import { contract, type Operation, type Parameter } from './contract'

/** What somebody has filled in to try an operation; parameters by `in.name`. */
export type Inputs = { values: Record<string, string>; body: string }

export const keyOf = ({ in: place, name }: Parameter) => `${place}.${name}`

/** What tells a reader where a tag begins, in an address. */
export const slugOf = (tag: string) => tag.toLowerCase().replaceAll(' ', '-')

/** @returns the operations whose address, words or codes have all the words of `q`, by tag and in the contract's order */
export function operationsMatching(q: string): Operation[] {
  const terms = q.toLowerCase().split(/\s+/).filter(Boolean)
  return contract.operations.filter((operation) => {
    const { id, method, path, tag, summary, responses, parameters } = operation
    const codes = responses.flatMap((response) => response.codes ?? []).map(({ code }) => code)
    const names = parameters.map(({ name }) => name)
    const text = [id, method, path, tag, summary, ...codes, ...names].join(' ').toLowerCase()
    return terms.every((term) => text.includes(term))
  })
}

const callers: Record<Operation['caller'], string> = {
  teammate: 'Teammates',
  user: 'Users, and teammates who view as one',
  any: 'Everybody who is signed in',
  optional: 'Everybody; who is signed in gets their own answer',
  none: 'Everybody; only the mock has it',
}

/** For whom an operation is, in a phrase. */
export function callersOf({ caller, permissions }: Operation): string {
  return permissions.length > 0 ? `${callers[caller]} with ${permissions.join(' and ')}` : callers[caller]
}

/** What to start trying with: the contract's own examples, and a fresh key for what is to be made once. */
export function startingInputs({ parameters, body }: Operation): Inputs {
  const values: Record<string, string> = {}
  for (const parameter of parameters) {
    if (parameter.name === 'Idempotency-Key') values[keyOf(parameter)] = crypto.randomUUID()
    else if (parameter.in === 'path') values[keyOf(parameter)] = textOf(parameter.example)
  }
  const example = body?.examples?.[0]?.value
  return { values, body: example === undefined ? '' : JSON.stringify(example, null, 2) }
}

/** A value of the contract as somebody would type it. */
export const textOf = (value: unknown) =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)

export type Prepared = { method: string; path: string; headers: Record<string, string>; body: string | null }

/** The request that the inputs make; blank ones are left out, a repeatable one takes its values separated by commas. */
export function prepare({ method, path, parameters, body }: Operation, inputs: Inputs): Prepared {
  const query = new URLSearchParams()
  const headers: Record<string, string> = {}
  let filled = path
  for (const parameter of parameters) {
    const value = inputs.values[keyOf(parameter)]?.trim() ?? ''
    if (parameter.in === 'path') filled = filled.replace(`{${parameter.name}}`, encodeURIComponent(value))
    else if (value === '') continue
    else if (parameter.in === 'header') headers[parameter.name] = value
    else if (parameter.schema.type === 'array')
      for (const one of value.split(',')) query.append(parameter.name, one.trim())
    else query.append(parameter.name, value)
  }
  if (body && inputs.body.trim() !== '') headers['Content-Type'] = body.mediaType ?? 'application/json'
  const search = query.size > 0 ? `?${query.toString()}` : ''
  return {
    method,
    path: filled + search,
    headers,
    body: body && inputs.body.trim() !== '' ? inputs.body : null,
  }
}

/** @returns the operation that reads what this one changes: where its `If-Match` comes from */
export function readingOf({ path }: Operation): Operation | undefined {
  const reads = contract.operations.filter(({ method }) => method === 'GET')
  return reads.filter((one) => path.startsWith(one.path)).toSorted((a, b) => b.path.length - a.path.length)[0]
}

/** What cannot be sent, in a sentence; null if everything can. */
export function obstacleIn({ parameters, body }: Operation, inputs: Inputs): string | null {
  const missing = parameters.find((one) => one.in === 'path' && !inputs.values[keyOf(one)]?.trim())
  if (missing) return `Fill in ${missing.name} first: it is part of the address.`
  if (!body || inputs.body.trim() === '') return null
  try {
    JSON.parse(inputs.body)
    return null
  } catch (error) {
    return `The body is not JSON: ${error instanceof Error ? error.message : ''}`
  }
}

/** @returns the same request for a terminal; the token is left for its owner to put in */
export function asCurl({ method, path, headers, body }: Prepared, apiUrl: string): string {
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
  const sent = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`)
  const parts = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(apiUrl + path)}`,
    '-H "Authorization: Bearer $TOKEN"',
    ...sent,
    ...(body === null ? [] : [`-d ${quoted(body)}`]),
  ]
  return parts.join(' \\\n  ')
}

/** @returns the same request for a script */
export function asFetch({ method, path, headers, body }: Prepared, apiUrl: string): string {
  const lines = Object.entries(headers).map(
    ([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)},`,
  )
  return [
    `const response = await fetch(${JSON.stringify(apiUrl + path)}, {`,
    ...(method === 'GET' ? [] : [`  method: '${method}',`]),
    '  headers: {',
    '    Authorization: `Bearer ${token}`,',
    ...lines,
    '  },',
    ...(body === null ? [] : [`  body: JSON.stringify(${body.replaceAll('\n', '\n  ')}),`]),
    '})',
  ].join('\n')
}
