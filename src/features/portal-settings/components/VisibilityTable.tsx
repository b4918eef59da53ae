import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { AudiencePreview } from '../../../shared/audience/api'
import { visibilityWords, type VisibilityCase } from '../model'

type Props = {
  /** The row that applies to what is saved, and the one that would apply to the draft. */
  saved: VisibilityCase
  drafted: VisibilityCase
  hasConditions: boolean
  preview: AudiencePreview | undefined
}

const rows: { id: VisibilityCase; toggle: string; conditions: string }[] = [
  { id: 'off', toggle: 'Off', conditions: 'Any (kept, inactive)' },
  { id: 'everyone', toggle: 'On', conditions: 'None' },
  { id: 'matching', toggle: 'On', conditions: 'Set' },
]

/** What people see, for every state of the toggle and its conditions; the one that applies stands out. */
export function VisibilityTable({ saved, drafted, hasConditions, preview }: Props) {
  return (
    <Box sx={{ mt: 2, border: 1, borderColor: 'divider', borderRadius: 1.25, overflow: 'hidden' }}>
      <Table size="small" aria-label="What people see">
        <TableHead sx={{ bgcolor: 'surface.sunken' }}>
          <TableRow>
            <TableCell>Toggle</TableCell>
            <TableCell>Conditions</TableCell>
            <TableCell>What people see</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, toggle, conditions }) => {
            const isDrafted = id === drafted
            const mark = id === saved ? 'Applies now' : isDrafted ? 'After saving' : null
            return (
              <TableRow
                key={id}
                aria-current={isDrafted ? 'true' : undefined}
                sx={{
                  '& > td': { verticalAlign: 'top', color: isDrafted ? 'text.primary' : 'text.secondary' },
                  bgcolor: isDrafted ? 'restriction.light' : undefined,
                  '& > td:first-of-type': { position: 'relative' },
                  '& > td:first-of-type::before': {
                    content: isDrafted ? '""' : 'none',
                    position: 'absolute',
                    insetBlock: 0,
                    insetInlineStart: 0,
                    width: 3,
                    bgcolor: 'restriction.main',
                  },
                  '&:last-of-type > td': { borderBottom: 0 },
                }}
              >
                <TableCell>{toggle}</TableCell>
                <TableCell>{conditions}</TableCell>
                <TableCell>
                  <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.25 }}>
                    <Box sx={{ flex: '1 1 180px', fontWeight: isDrafted ? 600 : 400 }}>
                      {visibilityWords(id, id === 'matching' && !hasConditions ? undefined : preview)}
                    </Box>
                    {mark && (
                      <Box
                        sx={{
                          typography: 'caption',
                          fontWeight: 650,
                          color: 'restriction.main',
                          whiteSpace: 'nowrap',
                        }}
                      >
                        {mark}
                      </Box>
                    )}
                  </Box>
                </TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </Box>
  )
}
