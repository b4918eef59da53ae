import { marked } from 'marked'
import { parse } from 'yaml'

const isContract = /\/public\/openapi\.yaml$/
const methods = ['get', 'put', 'post', 'patch', 'delete']

/** Inline Markdown as text, or as a list of texts and [kind, …]. */
function inline(tokens) {
  const parts = tokens.map((token) => {
    if (token.type === 'codespan') return ['code', token.text]
    if (token.type === 'strong' || token.type === 'em') return [token.type, inline(token.tokens)]
    if (token.type === 'link') return ['link', inline(token.tokens), token.href]
    return token.tokens ? inline(token.tokens) : (token.text ?? token.raw)
  })
  return parts.length === 1 ? parts[0] : parts
}

const places = ['path', 'query', 'header']
const byPlace = (a, b) => places.indexOf(a.in) - places.indexOf(b.in)
const cells = (row) => row.map(({ tokens }) => inline(tokens))

/** Markdown as blocks, so that browsers get no parser and nothing is ever read as HTML. */
export function compileProse(markdown) {
  return marked.lexer(markdown).flatMap((token) => {
    if (token.type === 'space') return []
    if (token.type === 'heading') return [{ kind: 'heading', text: inline(token.tokens) }]
    if (token.type === 'table')
      return [{ kind: 'table', head: cells(token.header), rows: token.rows.map(cells) }]
    if (token.type === 'list') {
      const items = token.items.map(({ tokens }) => inline(tokens.flatMap((its) => its.tokens ?? [])))
      return [{ kind: 'list', isOrdered: token.ordered, items }]
    }
    if (token.type === 'paragraph' || token.type === 'text')
      return [{ kind: 'paragraph', text: inline(token.tokens) }]
    throw new Error(`The contract uses a mark that the reference cannot show: ${token.type}`)
  })
}

/**
 * The contract as the reference shows it: references resolved but for schemas, which are kept by name.
 * @param {object} document the parsed OpenAPI document
 * @param {boolean} hasMock whether the operations of the mock are part of it
 */
export function compileReference(document, hasMock) {
  const isKept = (tag) => hasMock || tag !== 'Mock'

  function deref(node) {
    return node?.$ref
      ? deref(
          node.$ref
            .slice(2)
            .split('/')
            .reduce((at, key) => at[key], document),
        )
      : node
  }
  const nameOf = ($ref) => $ref.split('/').at(-1)
  const wanted = new Set()

  /** A schema whose references are names and whose descriptions are prose. */
  function schemaOf(schema) {
    if (typeof schema !== 'object' || schema === null) return schema
    if (schema.$ref) {
      wanted.add(nameOf(schema.$ref))
      return {
        ...(schema.description && { description: compileProse(schema.description) }),
        ref: nameOf(schema.$ref),
      }
    }
    return Object.fromEntries(
      Object.entries(schema).map(([key, value]) => {
        if (key === 'description') return [key, compileProse(value)]
        if (key === 'properties')
          return [key, Object.fromEntries(Object.entries(value).map(([name, its]) => [name, schemaOf(its)]))]
        if (['oneOf', 'anyOf', 'allOf', 'prefixItems'].includes(key)) return [key, value.map(schemaOf)]
        if (['items', 'additionalProperties'].includes(key)) return [key, schemaOf(value)]
        return [key, value]
      }),
    )
  }

  function examplesOf({ example, examples }) {
    if (example !== undefined) return [{ value: example }]
    return Object.values(examples ?? {}).map((its) => {
      const { summary, value } = deref(its)
      return { ...(summary && { summary }), value }
    })
  }

  function contentOf(holder) {
    const [entry] = Object.entries(holder?.content ?? {})
    if (!entry) return {}
    const [mediaType, media] = entry
    const examples = examplesOf(media)
    const isProblem = mediaType.includes('problem')
    return {
      mediaType,
      examples,
      ...(isProblem
        ? { codes: examples.map(({ value }) => ({ code: value.code, title: value.title })) }
        : {}),
      ...(media.schema && !isProblem ? { schema: schemaOf(media.schema) } : {}),
    }
  }

  const parametersOf = (item, operation) =>
    [...(item.parameters ?? []), ...(operation.parameters ?? [])]
      .map(deref)
      .toSorted(byPlace)
      .map((parameter) => ({
        name: parameter.name,
        in: parameter.in,
        isRequired: parameter.required === true,
        description: compileProse(parameter.description ?? ''),
        schema: schemaOf(parameter.schema),
        ...(parameter.example !== undefined && { example: parameter.example }),
      }))

  function responsesOf(operation) {
    return Object.entries(operation.responses).map(([status, its]) => {
      const response = deref(its)
      return {
        status,
        description: compileProse(response.description),
        headers: Object.entries(response.headers ?? {}).map(([name, header]) => ({
          name,
          description: compileProse(deref(header).description ?? ''),
        })),
        ...contentOf(response),
      }
    })
  }

  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method] && isKept(item[method].tags[0]))
      .map((method) => {
        const operation = item[method]
        return {
          id: operation.operationId,
          method: method.toUpperCase(),
          path,
          tag: operation.tags[0],
          summary: operation.summary,
          description: compileProse(operation.description ?? ''),
          caller: operation['x-caller'],
          permissions: operation['x-permissions'] ?? [],
          parameters: parametersOf(item, operation),
          ...(operation.requestBody && {
            body: {
              isRequired: operation.requestBody.required === true,
              ...contentOf(operation.requestBody),
            },
          }),
          responses: responsesOf(operation),
        }
      }),
  )
  const schemas = {}
  for (const name of wanted) schemas[name] = schemaOf(document.components.schemas[name])
  return {
    title: document.info.title,
    version: document.info.version,
    intro: compileProse(document.info.description),
    groups: document['x-tagGroups']
      .map(({ name, tags }) => ({ name, tags: tags.filter(isKept) }))
      .filter(({ tags }) => tags.length > 0),
    tags: document.tags
      .filter(({ name }) => isKept(name))
      .map(({ name, description }) => ({ name, description: compileProse(description) })),
    operations,
    schemas,
  }
}

/** Lets the app import the contract, compiled for its reference. */
export function reference(hasMock) {
  return {
    name: 'portico:reference',
    enforce: 'pre',
    transform: {
      filter: { id: isContract },
      handler: (code) => ({
        code: `export default ${JSON.stringify(compileReference(parse(code), hasMock))}`,
        map: null,
        moduleType: 'js',
      }),
    },
  }
}
