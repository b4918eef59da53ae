import { type Found, operations, parametersOf } from '../../support/contractDocument'

export type { Found }

/** Everything a real API has: all but the mock's own operations. */
export const realOperations: readonly Found[] = operations.filter(
  ({ operation }) => !operation.tags.includes('Mock'),
)

export const callerOf = ({ operation }: Found): string => operation['x-caller']

/** Its address, with something that was never given out in place of ids. */
export const addressOf = ({ template }: Found): string => template.replaceAll(/\{\w+\}/g, 'never-given-out')

export const hasBody = ({ operation }: Found): boolean => operation.requestBody !== undefined

const takesIn = (place: string) => (found: Found, name: string) =>
  parametersOf(found).some(({ value }) => value.in === place && value.name === name)

export const takesHeader = takesIn('header')
export const takesQuery = takesIn('query')
