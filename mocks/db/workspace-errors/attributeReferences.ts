import { isUnknown } from '../../domain/attributeValues'
import { comparand } from '../../domain/conditions'
import { comparable } from '../../domain/text'
import type { Attribute, AttributeType, AttributeValue } from '../../domain/types'
import type { Findings } from './findings'
import { unique, within } from './places'

type Definition = { readonly type: AttributeType; readonly options?: readonly string[] | undefined }

export function checkValue(
  value: AttributeValue,
  { type, options = [] }: Definition,
  to: Findings,
  key: string,
): void {
  if (isUnknown(value)) return
  if (comparand(type, value) === undefined) to.add('wrong_type', `This must be of the type ${type}.`, key)
  else if (type === 'option' && options.length > 0 && typeof value === 'string') {
    if (!options.some((option) => comparable(option) === comparable(value)))
      to.add('not_an_option', `“${value}” is not one of the options.`, key)
  }
}

export function checkOptions({ type, options }: Definition, to: Findings): void {
  if (type === 'option' && !options?.length) to.add('required', 'Say which options there are.', 'options')
  if (options) within('options', to, () => unique(options, to, ''))
}

export function checkAttributes(attributes: readonly Attribute[], to: Findings): void {
  unique(
    attributes.map(({ key }) => key),
    to,
    'key',
  )
  for (const [index, attribute] of attributes.entries())
    within(index, to, () => {
      if (!attribute.key.startsWith(attribute.subject))
        to.add('not_allowed', `The key must start with “${attribute.subject}.”.`, 'key')
      checkOptions(attribute, to)
    })
}

type Custom = Readonly<Record<string, AttributeValue>>

export function checkCustom(
  custom: Custom = {},
  subject: string,
  byKey: ReadonlyMap<string, Attribute>,
  to: Findings,
): void {
  to.enter('custom')
  for (const [key, value] of Object.entries(custom)) {
    const attribute = byKey.get(`${subject}.custom.${key}`)
    if (attribute) checkValue(value, attribute, to, key)
    else to.add('unknown_attribute', `There is no attribute “${subject}.custom.${key}”.`, key)
  }
  to.leave()
}
