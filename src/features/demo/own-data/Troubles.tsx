import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { Trouble } from './useOwnData'

/** Everything that stands in the way, at the place where it can be mended. Nothing has been imported. */
export function Troubles({ troubles }: { troubles: readonly Trouble[] }) {
  return (
    <Box role="alert">
      {troubles.map((trouble) => (
        <Box key={JSON.stringify(trouble).slice(0, 200)} sx={boxStyles}>
          <Words trouble={trouble} />
        </Box>
      ))}
    </Box>
  )
}

function Words({ trouble }: { trouble: Trouble }) {
  if (trouble.kind === 'file')
    return (
      <>
        <Title>{trouble.title}</Title>
        {trouble.detail} Nothing was changed.
      </>
    )
  if (trouble.kind === 'pointers')
    return (
      <>
        <Title>{trouble.name} is not a workspace</Title>
        Nothing was changed. What has to be mended:
        <Rows head={['Place', 'What is wrong']}>
          {trouble.errors.map(({ pointer, message }) => (
            <tr key={pointer + message}>
              <td>
                <code>{pointer || '(the whole file)'}</code>
              </td>
              <td>{message}</td>
            </tr>
          ))}
        </Rows>
      </>
    )
  const { problems, isCut } = trouble
  return (
    <>
      <Title>
        {problems.length === 1 ? 'One cell' : `${problems.length}${isCut ? ' or more' : ''} cells`} cannot be
        read
      </Title>
      Nothing was imported. Mend them in the files and drop those again, or choose other columns.
      <Rows head={['File', 'Row', 'Column', 'What is wrong']}>
        {problems.map(({ file, row, column, message }) => (
          <tr key={`${file} ${row} ${column} ${message}`}>
            <td>{file}</td>
            <td>{row}</td>
            <td>{column}</td>
            <td>{message}</td>
          </tr>
        ))}
      </Rows>
    </>
  )
}

function Title({ children }: { children: ReactNode }) {
  return (
    <Typography variant="h3" component="h2" sx={{ color: 'error.main' }}>
      {children}
    </Typography>
  )
}

function Rows({ head, children }: { head: readonly string[]; children: ReactNode }) {
  return (
    <Box
      role="region"
      aria-label="What is wrong"
      tabIndex={0}
      sx={{ mt: 1, maxHeight: 320, overflow: 'auto' }}
    >
      <Box component="table" sx={tableStyles}>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </Box>
    </Box>
  )
}

const boxStyles = {
  mt: 2,
  px: 2,
  py: 1.5,
  border: 1,
  borderColor: 'error.main',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
  overflowWrap: 'anywhere',
} as const

const tableStyles = {
  borderCollapse: 'collapse',
  typography: 'body2',
  '& th, & td': { paddingInlineEnd: 3, py: 0.5, textAlign: 'start', verticalAlign: 'top' },
  '& th': { color: 'text.secondary', fontWeight: 600, fontSize: '0.75rem' },
} as const
