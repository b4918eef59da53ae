import { parseArgs } from 'node:util'
import { audienceFigures } from './audience'
import { draggingFigures } from './dragging'
import { line, type Figure } from './figure'
import { loadFigures } from './load'
import { manyTicketsFigures } from './manyTickets'
import { searchFigures } from './search'
import { settingsFigures } from './settings'
import { startFigures } from './start'
import { typingFigures } from './typing'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string' } } })
const runs = Number(values.runs ?? 5)

const parts: Record<string, () => Figure[] | Promise<Figure[]>> = {
  audience: audienceFigures,
  search: searchFigures,
  load: () => loadFigures(runs),
  typing: () => typingFigures(runs),
  many: manyTicketsFigures,
  dragging: () => draggingFigures(runs),
  settings: () => settingsFigures(runs),
  start: () => startFigures(runs),
}

const unknown = positionals.filter((name) => !(name in parts))
if (unknown.length > 0)
  throw new Error(`There is no ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`)

console.log(
  '✓ as we want it · within its budget ✗ over its budget (nothing fails for it: this machine may be busy)\n',
)
for (const [name, measure] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  for (const figure of await measure()) console.log(line(figure))
}
