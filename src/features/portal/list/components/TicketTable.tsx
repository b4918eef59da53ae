import Box from '@mui/material/Box'
import { memo } from 'react'
import { t } from '../../../../shared/i18n/t'
import { ArrowDownIcon, ArrowUpIcon } from '../../../../shared/ui/firstIcons'
import type { TicketRow } from '../../api'
import type { Density } from '../../personal/look'
import { templatesOf, type Column, type RowLink } from '../columns'
import { useRowBlocks } from '../useRowBlocks'
import { sortingOf, type ColumnSort, type ListState } from '../listState'
import { tableStyles } from './tableStyles'

type Props = {
  rows: readonly TicketRow[]
  /** How many there are with those that are not loaded yet. */
  total: number
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

export function TicketTable({ rows, total, columns, state, onSort, hrefOf, listen, unread, density }: Props) {
  const hasPreviews = columns.some(({ id }) => id === 'preview')
  const { blocks, watch } = useRowBlocks(rows, rowHeights[density])
  return (
    <Box
      ref={listen}
      sx={tableStyles}
      style={templatesOf(columns)}
      data-previews={hasPreviews || undefined}
      data-density={density}
    >
      <table {...is.table} aria-rowcount={Math.max(total, rows.length) + 1}>
        <thead {...is.rowgroup}>
          <tr {...is.row} aria-rowindex={1}>
            {columns.map((column) => (
              <Header key={column.id} column={column} state={state} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {blocks.map(({ at, rows: some, drawn }, block) => (
          <tbody
            key={at}
            ref={watch}
            data-block={block}
            data-first={some[0]?.id}
            {...(drawn.length > 0 ? is.rowgroup : { 'aria-hidden': true })}
            {...(drawn.length < some.length && { style: { minHeight: roomFor(some) } })}
          >
            {drawn.map((row, index) => (
              <Row
                key={row.id}
                place={at + index}
                row={row}
                columns={columns}
                href={hrefOf(row.id)}
                isUnread={unread.has(row.id)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </Box>
  )
}

/** In pixels, of a row without a preview. */
const rowHeights: Record<Density, number> = { comfortable: 49, compact: 37 }

/** Every row is as high as the styles say. */
const roomFor = (rows: readonly TicketRow[]) => `calc(var(--row) * ${rows.length})`

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

type RowProps = { place: number; row: TicketRow; columns: readonly Column[] } & RowLink

const Row = memo(function Row({ place, row, columns, href, isUnread }: RowProps) {
  return (
    <tr
      {...is.row}
      aria-rowindex={place + 2}
      data-row={place}
      data-category={row.state.category}
      data-unread={isUnread || undefined}
    >
      {columns.map((column) => (
        <td key={column.id} {...is.cell} className={columnClass(column)}>
          {column.cell(row, { href, isUnread })}
        </td>
      ))}
    </tr>
  )
})
