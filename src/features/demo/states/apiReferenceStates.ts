import { paths } from '../../../shared/paths'
import { failing, never, statesOf } from './state'

const session = `${paths.apiReference}/getSession`
const send = { click: 'Send' }

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
      id: 'reference-waiting',
      name: 'Tried, waiting for the answer',
      tone: 'loading',
      path: session,
      scenario: never,
      steps: [send],
      mark: { text: 'Waiting for the answer' },
    },
    {
      id: 'reference-answer',
      name: 'Tried, with an answer',
      tone: 'ready',
      path: session,
      as: 'u_maya',
      steps: [send],
      mark: { text: '"kind": "user"' },
    },
    {
      id: 'reference-unreachable',
      name: 'Tried, no connection',
      tone: 'error',
      path: session,
      scenario: failing(0, 'GET', '/session'),
      steps: [send],
      mark: { text: 'The server cannot be reached' },
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
