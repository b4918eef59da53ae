import { fields, type Mapping, type TableName } from './tables'

/** Something wrong in one cell; rows count from 1, as a spreadsheet shows them, the header included. */
export type CellProblem = { file: string; row: number; column: string; message: string }

export type CsvTable = {
  name: string
  header: string[]
  rows: string[][]
  table: TableName
  mapping: Mapping
}

export const mostProblems = 200

/** The cells of one row by field, and where to report what is wrong with them. */
export type RowReader = {
  index: number
  text(key: string): string
  list(key: string): string[]
  number(key: string): number | null
  /** @returns RFC 3339, or null where the cell is empty or no time */
  time(key: string): string | null
  wrong(key: string, message: string): void
}

/** @param report is told what is wrong, at most `mostProblems` times */
export function rowsOf(csv: CsvTable, report: (problem: CellProblem) => void): RowReader[] {
  const required = fields[csv.table].filter(({ isRequired }) => isRequired)
  return csv.rows.map((cells, index) => {
    const columnOf = (key: string) => csv.mapping[key] ?? null
    const text = (key: string) => {
      const column = columnOf(key)
      return column === null ? '' : (cells[column] ?? '').trim()
    }
    const wrong = (key: string, message: string) => {
      const column = columnOf(key)
      const name = column === null ? key : (csv.header[column] ?? key)
      report({ file: csv.name, row: index + 2, column: name, message })
    }
    for (const { key } of required) if (text(key) === '') wrong(key, 'This must not be empty.')
    return {
      index,
      text,
      wrong,
      list: (key) =>
        text(key)
          .split(/[;|]/)
          .map((one) => one.trim())
          .filter(Boolean),
      number(key) {
        const value = text(key)
        if (value === '') return null
        const found = Number(value.replace(/[\s,'’](?=\d{3}(\D|$))/g, ''))
        if (Number.isFinite(found)) return found
        wrong(key, `“${value}” is not a number.`)
        return null
      },
      time(key) {
        const value = text(key)
        if (value === '') return null
        const at = Date.parse(/^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T00:00:00Z` : value)
        if (Number.isFinite(at)) return new Date(at).toISOString()
        wrong(key, `“${value}” is not a date. Write it as 2026-11-23 or 2026-11-23T09:30:00Z.`)
        return null
      },
    }
  })
}
