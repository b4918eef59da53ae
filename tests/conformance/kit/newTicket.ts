import type { components } from '../../../src/shared/api/schema'

type Type = components['schemas']['PortalTicketType']

function valueFor({
  dataType,
  options = [],
}: Type['attributes'][number]): string | number | boolean | string[] {
  switch (dataType) {
    case 'number':
      return 1
    case 'boolean':
      return true
    case 'date':
      return '2026-01-31'
    case 'tags':
      return ['conformance']
    case 'option':
      return options[0] ?? ''
    default:
      return 'Conformance'
  }
}

/** A fitting value for everything the form of a type requires. */
export function attributesFor({ attributes }: Type): Record<string, string | number | boolean | string[]> {
  const required = attributes.filter(({ requiredOnCreate }) => requiredOnCreate)
  return Object.fromEntries(required.map((attribute) => [attribute.id, valueFor(attribute)]))
}
