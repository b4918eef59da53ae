const methods = ['get', 'put', 'post', 'patch', 'delete']
const annotations = new Set([
  'title',
  'description',
  'examples',
  'example',
  'default',
  'deprecated',
  'readOnly',
  'writeOnly',
])
const prefix = '#/components/schemas/'

/**
 * What the mock needs of the contract to match, authorise and validate a request.
 * @param {object} document the parsed OpenAPI document
 * @returns {{ operations: object[], schemas: Record<string, object> }} operations in the document's order; the
 *   schemas that bodies and queries reach, by name, without their prose
 */
export function extractRequests(document) {
  const reached = new Map()

  function reach(name) {
    if (reached.has(name)) return
    const schema = document.components.schemas[name]
    if (!schema) throw new Error(`The contract has no schema ${name}`)
    reached.set(name, undefined)
    reached.set(name, strip(schema))
  }

  /** A schema without annotations. Names of properties are data: a property called `title` stays. */
  function strip(schema) {
    if (typeof schema !== 'object' || schema === null) return schema
    const kept = {}
    for (const [keyword, value] of Object.entries(schema)) {
      if (annotations.has(keyword) || keyword.startsWith('x-')) continue
      kept[keyword] = stripKeyword(keyword, value)
    }
    return kept
  }

  function stripKeyword(keyword, value) {
    if (keyword === '$ref') {
      const name = value.slice(prefix.length)
      reach(name)
      return `#/schemas/${name}`
    }
    if (keyword === 'properties' || keyword === 'patternProperties')
      return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, strip(schema)]))
    if (['oneOf', 'anyOf', 'allOf', 'prefixItems'].includes(keyword)) return value.map(strip)
    if (['items', 'additionalProperties', 'not'].includes(keyword)) return strip(value)
    return value
  }

  function resolve(node) {
    if (!node.$ref) return node
    return node.$ref
      .slice(2)
      .split('/')
      .reduce((at, key) => at[key], document)
  }

  function queryOf(parameters) {
    const query = {}
    for (const parameter of parameters.filter((parameter) => parameter.in === 'query')) {
      const isArray = parameter.schema.type === 'array'
      query[parameter.name] = {
        schema: strip(parameter.schema),
        ...(parameter.schema.default !== undefined && { default: parameter.schema.default }),
        ...(isArray && { array: true }),
      }
    }
    return query
  }

  function bodyOf(operation) {
    if (!operation.requestBody) return {}
    const [[mediaType, media], ...others] = Object.entries(operation.requestBody.content)
    if (others.length > 0) throw new Error(`${operation.operationId}: more than one media type for the body`)
    const { $ref: schemaRef } = strip(media.schema)
    if (!schemaRef) throw new Error(`${operation.operationId}: its body needs a named schema`)
    return { body: { schemaRef, required: operation.requestBody.required === true, mediaType } }
  }

  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => {
        const operation = item[method]
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolve)
        const takesHeader = (name) =>
          parameters.some((parameter) => parameter.in === 'header' && parameter.name === name)
        return {
          operationId: operation.operationId,
          method: method.toUpperCase(),
          path,
          tag: operation.tags[0],
          caller: operation['x-caller'],
          ...(operation['x-permissions'] && { permissions: operation['x-permissions'] }),
          ...(takesHeader('X-View-As') && { viewAs: true }),
          ...(takesHeader('If-Match') && { ifMatch: true }),
          ...(takesHeader('Idempotency-Key') && { idempotent: true }),
          query: queryOf(parameters),
          ...bodyOf(operation),
        }
      }),
  )
  const schemas = Object.fromEntries([...reached].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { operations, schemas }
}
