/** What the control's list shows: as many rows, and as much text in them, as a page of the portal. */
export type ControlRow = {
  id: number
  title: string
  preview: string
  state: string
  priority: string
  creator: string
  updated: string
}

const words = [
  'invoice',
  'login',
  'export',
  'timeout',
  'refund',
  'seat',
  'domain',
  'audit',
  'token',
  'report',
]
const states = ['Submitted', 'In progress', 'Waiting on you', 'Resolved']

const word = (seed: number) => words[seed % words.length] ?? ''

export const controlRows: ControlRow[] = Array.from({ length: 25 }, (_, row) => ({
  id: 1000 + row,
  title: `${word(row)} ${word(row * 3 + 1)} does not ${word(row * 7 + 2)}`,
  preview: Array.from({ length: 14 }, (__, place) => word(row * 3 + place)).join(' '),
  state: states[row % states.length] ?? '',
  priority: 'Normal',
  creator: `Person ${row}`,
  updated: '3d',
}))
