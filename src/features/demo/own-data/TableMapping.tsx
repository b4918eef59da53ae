import Box from '@mui/material/Box'
import { useId } from 'react'
import type { CsvTable } from './rowReader'
import { fields, guessMapping, type TableName } from './tables'

type Props = { csv: CsvTable; onChange: (csv: CsvTable) => void }

const tableWords: Record<TableName, string> = { companies: 'Companies', users: 'People', tickets: 'Tickets' }
const tableNames = Object.keys(tableWords) as TableName[]

/** Which column of a file holds what, with the first rows as they will be read. */
export function TableMapping({ csv, onChange }: Props) {
  const id = useId()
  const { name, header, rows, table, mapping } = csv
  const columns = header.map((label, value) => ({ value, label: label || `Column ${value + 1}` }))
  return (
    <Box component="section" aria-label={name} sx={cardStyles}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 2, py: 1.5 }}>
        <Box component="h2" sx={{ m: 0, typography: 'h3', overflowWrap: 'anywhere' }}>
          {name}
        </Box>
        <Box sx={{ color: 'text.secondary', marginInlineEnd: 'auto' }}>
          {rows.length.toLocaleString('en')} rows
        </Box>
        <label htmlFor={`${id}-table`}>Holds</label>
        <Box
          component="select"
          id={`${id}-table`}
          value={table}
          onChange={(event) => {
            const next = tableNames.find((one) => one === event.target.value) ?? table
            onChange({ ...csv, table: next, mapping: guessMapping(next, header) })
          }}
          sx={selectStyles}
        >
          {tableNames.map((one) => (
            <option key={one} value={one}>
              {tableWords[one]}
            </option>
          ))}
        </Box>
      </Box>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={`Columns of ${name}`}>
        <Box component="table" sx={tableStyles}>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Column of your file</th>
              <th scope="col">First rows</th>
            </tr>
          </thead>
          <tbody>
            {fields[table].map(({ key, label, isRequired }) => {
              const column = mapping[key] ?? null
              return (
                <tr key={key}>
                  <th scope="row">
                    {label}
                    {isRequired && (
                      <Box component="span" sx={{ color: 'text.secondary', fontWeight: 450 }}>
                        {' '}
                        needed
                      </Box>
                    )}
                  </th>
                  <td>
                    <Box
                      component="select"
                      aria-label={`Column for ${label}`}
                      aria-invalid={isRequired && column === null}
                      value={column ?? ''}
                      onChange={(event) => {
                        const chosen = event.target.value === '' ? null : Number(event.target.value)
                        onChange({ ...csv, mapping: { ...mapping, [key]: chosen } })
                      }}
                      sx={selectStyles}
                    >
                      <option value="">—</option>
                      {columns.map((one) => (
                        <option key={one.value} value={one.value}>
                          {one.label}
                        </option>
                      ))}
                    </Box>
                  </td>
                  <td>
                    <Box component="span" dir="auto" sx={sampleStyles}>
                      {column !== null &&
                        rows
                          .slice(0, 3)
                          .map((row) => row[column] || '∅')
                          .join(' · ')}
                    </Box>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </Box>
      </Box>
    </Box>
  )
}

const cardStyles = {
  mt: 2,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
} as const

const selectStyles = {
  height: 30,
  px: 1,
  maxWidth: 200,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  font: 'inherit',
  fontSize: '0.8125rem',
  color: 'text.primary',
  bgcolor: 'background.paper',
  '&[aria-invalid="true"]': { borderColor: 'error.main' },
} as const

const tableStyles = {
  width: '100%',
  borderCollapse: 'collapse',
  typography: 'body2',
  '& th, & td': {
    px: 2,
    py: 0.75,
    textAlign: 'start',
    borderTop: 1,
    borderColor: 'divider',
    fontWeight: 500,
  },
  '& thead th': { color: 'text.secondary', fontWeight: 600, fontSize: '0.75rem' },
} as const

const sampleStyles = {
  display: 'block',
  maxWidth: 380,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  color: 'text.secondary',
} as const
