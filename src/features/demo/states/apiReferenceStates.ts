import { paths } from '../../../shared/paths'
import { statesOf } from './state'

export const apiReferenceStates = statesOf(
  { screen: 'API reference', path: paths.apiReference, as: 'nobody' },
  [
    {
      id: 'reference',
      name: 'The contract',
      tone: 'ready',
      mark: { text: 'Everything the Portico screens know comes through this API.' },
    },
    {
      id: 'reference-unknown',
      name: 'No such operation',
      tone: 'refused',
      path: `${paths.apiReference}/nothing`,
      mark: { text: 'The contract has no such operation' },
    },
  ],
)
