import { type Check, NotShown, type Trial } from '../kit/check'
import { allPages } from '../kit/lists'
import { rules } from '../kit/rules'
import type { Person } from '../kit/stage'

/** Reads RFC 4180: rows of cells, quotes undone. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|\r|\n|$)/gy
  let row: string[] = []
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)
    if (!found) throw new NotShown('the file is not RFC 4180')
    const [, raw = '', end = ''] = found
    row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw)
    if (end === ',') continue
    rows.push(row)
    row = []
    if (end === '') break
  }
  return rows
}

async function fileOf(t: Trial, { client }: Person, query = ''): Promise<string[][]> {
  const text = await t.read<string>(client, `/portal/tickets.csv${query === '' ? '' : `?${query}`}`)
  return readCsv(text.replace(/^\uFEFF/, ''))
}

const header = 'number,title,type,state,company,creator,createdAt,updatedAt'

export const csvChecks: readonly Check[] = [
  {
    id: 'csv.is-the-list',
    tag: 'csv',
    title: 'The file has exactly the tickets of the list, in its order',
    rule: rules.csv,
    next: 'Write the file from the same query as the list, without pages.',
    async run(t) {
      for (const role of ['customer', 'colleague'] as const) {
        const who = t.stage.person(role)
        for (const query of ['', 'tab=created_by_me', 'sort=number&order=asc']) {
          const [first = [], ...rows] = await fileOf(t, who, query)
          t.holds(first.join() === header, `The first line is ${first.join()} instead of ${header}.`)
          const list = await allPages(t, who, query, 100)
          const inFile = rows.map(([number]) => number).join()
          const inList = list.rows.map(({ number }) => String(number)).join()
          const where = query === '' ? role : `${role}, ${query}`
          if (list.isWhole)
            t.holds(inFile === inList, `The file has ${inFile}, the list ${inList} (${where}).`)
        }
      }
    },
  },
  {
    id: 'csv.formulas',
    tag: 'csv',
    writes: true,
    title: 'No cell of the file can be taken for a formula',
    rule: rules.csv,
    next: 'Put an apostrophe before cells that start with = + - @, a tab or a carriage return, then quote.',
    async run(t) {
      const customer = t.stage.person('customer')
      const word = t.stage.newWord()
      const titles = ['=', '+', '-', '@'].map((sign) => `${sign}cmd("${word}"), ${sign}1`)
      for (const title of titles) await t.stage.raise(customer, title)
      const rows = await fileOf(t, customer, `q=${word}`)
      const cells = rows.slice(1).map(([, title = '']) => title)
      if (cells.length < titles.length)
        throw new NotShown('the tickets that were just raised are not in the file')
      for (const title of titles)
        t.holds(cells.includes(`'${title}`), `The title ${title} does not stand in the file as '${title}.`)
      t.holds(!rows.flat().some((cell) => /^[=+\-@\t\r]/.test(cell)), 'A cell starts like a formula.')
    },
  },
]
