import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { Link } from 'react-router-dom'
import { useDocumentTitle } from '../../../shared/hooks/useDocumentTitle'
import { isSandbox } from '../../../shared/lib/demoAddress'
import { paths } from '../../../shared/paths'
import { Logo } from '../../../shared/ui/Logo'
import { open } from '../panel/useDemoChoice'
import { noChoice } from '../start/choice'
import { DropZone } from './DropZone'
import { ExportData } from './ExportData'
import { TableMapping } from './TableMapping'
import { Troubles } from './Troubles'
import { useOwnData, type Counts } from './useOwnData'

/** A designer's own companies, people and tickets in place of the invented ones. */
export function OwnDataPage() {
  useDocumentTitle('Your data')
  return (
    <>
      <Box component="header" sx={headStyles}>
        <Box component={Link} to="/" aria-label="Portico, home" sx={{ display: 'flex' }}>
          <Logo size={24} />
        </Box>
        <Typography variant="h2" component="h1" sx={{ marginInlineEnd: 'auto' }}>
          Your data
        </Typography>
        <Button size="small" color="inherit" component={Link} to={paths.demo}>
          All states
        </Button>
      </Box>
      <Box component="main" id="main" sx={{ maxWidth: 920, mx: 'auto', px: { xs: 2, sm: 3 }, py: 3 }}>
        {isSandbox ? <Apart /> : <OwnData />}
      </Box>
    </>
  )
}

/** What is imported into a state would be gone with it. */
function Apart() {
  return (
    <Box sx={cardStyles}>
      <Box sx={{ flex: '1 1 320px' }}>
        This tab shows a state, and nothing in it is kept. Your data belongs into your own session.
      </Box>
      <Button variant="contained" onClick={() => open(paths.demoData, noChoice)}>
        Open it in your own session
      </Button>
    </Box>
  )
}

function OwnData() {
  const data = useOwnData()
  const { tables, workspace, troubles, done } = data
  const isAny = tables.length > 0 || workspace !== null
  return (
    <>
      <DropZone onFiles={data.add} />
      {troubles.length > 0 && <Troubles troubles={troubles} />}
      {done && <Done counts={done} />}
      {workspace && (
        <Box sx={{ ...cardStyles, mt: 2 }}>
          <strong>{workspace.name}</strong> is a file in JSON. It is checked when you import it.
        </Box>
      )}
      {tables.map((csv) => (
        <TableMapping key={csv.name} csv={csv} onChange={data.change} />
      ))}
      {tables.length > 0 && (
        <FormControlLabel
          sx={{ mt: 1.5 }}
          control={
            <Checkbox checked={data.isOpened} onChange={(_, isIt) => data.setOpened(isIt)} size="small" />
          }
          label="Open the portal to everybody who belongs to a company, so that there is something to see"
        />
      )}
      {isAny && (
        <Box sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant="contained" onClick={data.importAll} loading={data.isImporting}>
            Import in place of what is there
          </Button>
          <Button variant="outlined" color="inherit" onClick={data.leave}>
            Leave it
          </Button>
        </Box>
      )}
      <ExportData />
    </>
  )
}

function Done({ counts: { companies, users, tickets } }: { counts: Counts }) {
  const number = (count: number) => count.toLocaleString('en')
  return (
    <Box role="status" sx={{ ...cardStyles, mt: 2, borderColor: 'success.main' }}>
      <Box sx={{ flex: '1 1 320px' }}>
        <strong>Your data is there:</strong> {number(companies)} companies, {number(users)} people,{' '}
        {number(tickets)} tickets.
      </Box>
      <Button variant="contained" component={Link} to={paths.signIn}>
        Choose who you are
      </Button>
    </Box>
  )
}

const headStyles = {
  display: 'flex',
  alignItems: 'center',
  gap: 1.5,
  minHeight: 52,
  px: { xs: 2, sm: 3 },
  bgcolor: 'background.paper',
  borderBottom: 1,
  borderColor: 'divider',
} as const

const cardStyles = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1.5,
  px: 2,
  py: 1.5,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
} as const
