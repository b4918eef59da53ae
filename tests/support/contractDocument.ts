import {
  type Answer,
  contract,
  type Header,
  type Json,
  located,
  type Located,
  type Media,
  type Operation,
  type Parameter,
  pointerTo,
  schemaErrors,
} from './contractSchemas'

const methods = ['get', 'put', 'post', 'patch', 'delete']

export type Found = { operation: Operation; template: string; method: string }

/** Every operation with its path template and its method in lower case. */
export const operations: readonly Found[] = Object.entries(contract.paths).flatMap(([template, item]) =>
  methods.flatMap((method) => {
    const operation = item[method]
    return operation ? [{ operation, template, method }] : []
  }),
)

const patterns = operations.map((found) => ({
  found,
  pattern: new RegExp(`^${found.template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}))

/** @param path an address, or a path with or without `/api/v1` before it; a query is not looked at */
export function findOperation(method: string, path: string): Found | undefined {
  const pathname = (path.split(/[?#]/)[0] ?? '').replace(/^.*?\/api\/v1(?=\/)/, '')
  return patterns.find(
    ({ found, pattern }) => found.method === method.toLowerCase() && pattern.test(pathname),
  )?.found
}

function mediaErrors(pointer: string, content: Media, contentType: string | null, body: unknown): string[] {
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!content[mediaType])
    return [`media type "${mediaType}" instead of ${Object.keys(content).join(' or ')}`]
  return schemaErrors(`${pointer}${pointerTo('content', mediaType, 'schema')}`, body)
}

function headerErrors(answer: Located<Answer>, headers: Headers): string[] {
  return Object.keys(answer.value.headers ?? {}).flatMap((name) => {
    const { value, pointer } = located<Header>(`${answer.pointer}${pointerTo('headers', name)}`)
    const sent = headers.get(name)
    if (sent === null) return value.required ? [`header ${name} is missing`] : []
    return schemaErrors(`${pointer}/schema`, asTyped(sent, value.schema)).map(
      (error) => `header ${name}: ${error}`,
    )
  })
}

/**
 * What in an answer is against the contract; empty if nothing is.
 * @param path the address or path that was asked for
 * @param body parsed if it was JSON, the text otherwise; undefined or empty if there was none
 * @param headers if they are given, those that the contract requires are checked too
 */
export function responseErrors(
  method: string,
  path: string,
  status: number,
  contentType: string | null,
  body: unknown,
  headers?: Headers,
): string[] {
  const found = findOperation(method, path)
  const where = `${method.toUpperCase()} ${path} answered ${status}`
  if (!found) {
    const errors = status === 404 ? schemaErrors('/components/schemas/Problem', body) : ['no such operation']
    return errors.map((error) => `${where}: ${error}`)
  }
  const { operation, template } = found
  if (!operation.responses[status]) return [`${where}: ${operation.operationId} has no such status`]
  const answer = located<Answer>(pointerTo('paths', template, found.method, 'responses', String(status)))
  const hasBody = body !== undefined && body !== ''
  const errors = answer.value.content
    ? mediaErrors(answer.pointer, answer.value.content, contentType, body)
    : hasBody
      ? ['a body where there is none']
      : []
  return [...errors, ...(headers ? headerErrors(answer, headers) : [])].map((error) => `${where}: ${error}`)
}

/** The parameters of an operation, with references followed. */
export function parametersOf({ operation, template, method }: Found): Located<Parameter>[] {
  return (operation.parameters ?? []).map((_, index) =>
    located<Parameter>(pointerTo('paths', template, method, 'parameters', String(index))),
  )
}

/** Every status an operation may answer with, and the codes of problems that go with it. */
export function answersOf({ operation, template, method }: Found): { status: string; codes: string[] }[] {
  return Object.keys(operation.responses).map((status) => {
    const { value } = located<Answer>(pointerTo('paths', template, method, 'responses', status))
    return { status, codes: Object.keys(value.content?.['application/problem+json']?.examples ?? {}) }
  })
}

function asTyped(text: string, schema: Json): unknown {
  const isNumber = schema.type === 'integer' || schema.type === 'number'
  return isNumber && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}

function queryErrors(found: Found, path: string): string[] {
  const query = new URL(path, 'http://any').searchParams
  const known = parametersOf(found).filter(({ value }) => value.in === 'query')
  return [...new Set(query.keys())].flatMap((name) => {
    const parameter = known.find(({ value }) => value.name === name)
    if (!parameter) return [`no query parameter "${name}"`]
    const { value, pointer } = parameter
    const sent = query.getAll(name)
    const isArray = value.schema.type === 'array'
    if (!isArray && sent.length > 1) return [`"${name}" is given ${sent.length} times`]
    const typed = isArray ? sent : asTyped(sent[0] ?? '', value.schema)
    return schemaErrors(`${pointer}/schema`, typed).map((error) => `"${name}": ${error}`)
  })
}

/**
 * What in a request is against the contract: its query and its body; empty if nothing is.
 * @param path the address or path with its query
 * @param body parsed if it was JSON; undefined or empty if there was none
 */
export function requestErrors(
  method: string,
  path: string,
  contentType: string | null,
  body: unknown,
): string[] {
  const found = findOperation(method, path)
  const where = `${method.toUpperCase()} ${path}`
  if (!found) return [`${where}: no such operation`]
  const { operation, template } = found
  const hasBody = body !== undefined && body !== ''
  const bodyErrors = operation.requestBody
    ? mediaErrors(
        pointerTo('paths', template, found.method, 'requestBody'),
        operation.requestBody.content,
        contentType,
        body,
      )
    : hasBody
      ? ['a body where there is none']
      : []
  return [...queryErrors(found, path), ...bodyErrors].map((error) => `${where}: ${error}`)
}
