import type { components } from '../../src/shared/api/schema'
import { forTeammate } from '../backend/endpoint'
import type { AttributeDef } from '../domain/attributes'
import { isUnknown, valueOf } from '../domain/attributeValues'
import { compareKeys } from '../domain/text'
import type { World } from '../domain/world'

const mostSamples = 5
/** Samples need not be rare ones: the first people and companies have enough. */
const lookedAt = 1000

function* valuesOf(attribute: AttributeDef, { usersById, companiesById }: World): Generator<string> {
  const isPerson = attribute.subject === 'person'
  for (const row of isPerson ? usersById.values() : []) yield* textsOf(valueOf(attribute, row, undefined))
  for (const row of isPerson ? [] : companiesById.values()) yield* textsOf(valueOf(attribute, undefined, row))
}

function textsOf(value: unknown): string[] {
  if (isUnknown(value)) return []
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? String(one) : []))
}

/** For the standard options, what the data holds; otherwise what the workspace has laid down. */
function optionsOf(attribute: AttributeDef, world: World): readonly string[] | undefined {
  if (!attribute.anyOption) return attribute.options
  return [...new Set(valuesOf(attribute, world))].sort(compareKeys)
}

function samplesOf(attribute: AttributeDef, world: World): string[] {
  const samples = new Set<string>()
  let seen = 0
  if (['string', 'number', 'tags'].includes(attribute.type))
    for (const value of valuesOf(attribute, world)) {
      samples.add(value)
      seen += 1
      if (samples.size >= mostSamples || seen >= lookedAt) break
    }
  return [...samples]
}

function toAttribute(attribute: AttributeDef, world: World): components['schemas']['Attribute'] {
  const { key, subject, label, type, archived = false, userEditable = false } = attribute
  const options = type === 'option' ? optionsOf(attribute, world) : undefined
  const samples = samplesOf(attribute, world)
  return {
    key,
    subject,
    label,
    type,
    ...(options && { options: [...options] }),
    archived,
    userEditable,
    ...(samples.length > 0 && { samples }),
  }
}

export const listAttributes = forTeammate<'listAttributes'>(({ world }) => ({
  status: 200,
  body: { items: [...world.catalogue.values()].map((attribute) => toAttribute(attribute, world)) },
}))
