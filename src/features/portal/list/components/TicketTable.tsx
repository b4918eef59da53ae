import Box from '@mui/material/Box'
import { memo } from 'react'
import { t } from '../../../../shared/i18n/t'
import { ArrowDownIcon, ArrowUpIcon } from '../../../../shared/ui/firstIcons'
import type { TicketRow } from '../../api'
import type { Density } from '../../personal/look'
import { templatesOf, type Column, type RowLink } from '../columns'
import { sortingOf, type ColumnSort, type ListState } from '../listState'
import { tableStyles } from './tableStyles'

type Props = {
  rows: readonly TicketRow[]
  columns: readonly Column[]
  state: ListState
  onSort: (by: ColumnSort) => void
  hrefOf: (id: string) => string
  listen: (rows: HTMLElement | null) => () => void
  unread: ReadonlySet<string>
  density: Density
}

/** Elements that are laid out as grids lose their own roles in some browsers. */
const is = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  cell: { role: 'cell' },
}

export function TicketTable({ rows, columns, state, onSort, hrefOf, listen, unread, density }: Props) {
  const hasPreviews = columns.some(({ id }) => id === 'preview')
  return (
    <Box
      ref={listen}
      sx={tableStyles}
      style={templatesOf(columns)}
      data-previews={hasPreviews || undefined}
      data-density={density}
    >
      <table {...is.table}>
        <thead {...is.rowgroup}>
          <tr {...is.row}>
            {columns.map((column) => (
              <Header key={column.id} column={column} state={state} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody {...is.rowgroup}>
          {rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              columns={columns}
              href={hrefOf(row.id)}
              isUnread={unread.has(row.id)}
            />
          ))}
        </tbody>
      </table>
    </Box>
  )
}

/** The class of a column's cells: its width, and when it leaves. */
export const columnClass = ({ id, from }: Column) => (from ? `${id} from-${from}` : id)

type HeaderProps = { column: Column; state: ListState; onSort: (by: ColumnSort) => void }

function Header({ column, state, onSort }: HeaderProps) {
  const { id, sort } = column
  const label = t(`list.column.${id}`)
  if (!sort)
    return (
      <th scope="col" {...is.columnheader} className={columnClass(column)}>
        {label}
      </th>
    )
  const now = sortingOf(state)
  const order = now?.by === sort ? now.order : null
  const direction = order && (order === 'asc' ? 'ascending' : 'descending')
  return (
    <th scope="col" {...is.columnheader} className={columnClass(column)} aria-sort={direction ?? 'none'}>
      <button type="button" onClick={() => onSort(sort)}>
        {label}
        {order === 'asc' ? <ArrowUpIcon fontSize="inherit" /> : <ArrowDownIcon fontSize="inherit" />}
      </button>
    </th>
  )
}

type RowProps = { row: TicketRow; columns: readonly Column[] } & RowLink

const Row = memo(function Row({ row, columns, href, isUnread }: RowProps) {
  return (
    <tr {...is.row} data-row data-category={row.state.category} data-unread={isUnread || undefined}>
      {columns.map((column) => (
        <td key={column.id} {...is.cell} className={columnClass(column)}>
          {column.cell(row, { href, isUnread })}
        </td>
      ))}
    </tr>
  )
})
