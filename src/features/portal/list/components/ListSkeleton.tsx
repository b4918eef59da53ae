import Box from '@mui/material/Box'
import { t } from '../../../../shared/i18n/t'
import { templatesOf, type Column } from '../columns'
import { cardStyles, tableStyles } from './tableStyles'
import { columnClass } from './TicketTable'

const rows = [72, 54, 81, 63, 48, 77, 58, 69, 51, 74]

/** The list before it is there: as many columns, as high. */
export function ListSkeleton({ columns, isNarrow }: { columns: readonly Column[]; isNarrow: boolean }) {
  if (isNarrow)
    return (
      <Box aria-hidden aria-busy sx={cardStyles}>
        <div className="block">
          {rows.slice(0, 6).map((width) => (
            <div key={width} className="card">
              <div className="line">
                <Bar width="34%" />
              </div>
              <Bar width={`${width}%`} />
              <Bar width="28%" />
            </div>
          ))}
        </div>
      </Box>
    )
  const hasPreviews = columns.some(({ id }) => id === 'preview')
  return (
    <Box
      aria-hidden
      aria-busy
      sx={tableStyles}
      style={templatesOf(columns)}
      data-previews={hasPreviews || undefined}
    >
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} className={columnClass(column)}>
                {t(`list.column.${column.id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((width) => (
            <tr key={width}>
              {columns.map((column) => (
                <td key={column.id} className={columnClass(column)}>
                  <Bar width={column.id === 'title' ? `${width}%` : '60%'} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Box>
  )
}

function Bar({ width }: { width: string }) {
  return <span className="bar" style={{ width }} />
}
