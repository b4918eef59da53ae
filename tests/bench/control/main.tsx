import {
  AppBar,
  Chip,
  Container,
  createSvgIcon,
  CssBaseline,
  FormControl,
  InputAdornment,
  InputLabel,
  MenuItem,
  Paper,
  Select,
  Skeleton,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TablePagination,
  TableRow,
  TableSortLabel,
  TextField,
  Toolbar,
  Typography,
} from '@mui/material'
import { createTheme, ThemeProvider } from '@mui/material/styles'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Route, Routes } from 'react-router-dom'
import type { ControlRow } from './rows'

const theme = createTheme({ cssVariables: true })
const SearchIcon = createSvgIcon(
  <path d="M10 3a7 7 0 1 0 4.3 12.5l5 5 1.2-1.2-5-5A7 7 0 0 0 10 3Z" />,
  'Search',
)
const columns = ['ID', 'Title', 'Preview', 'State', 'Priority', 'Creator', 'Updated']
const filters = ['State', 'Priority', 'Creator']
const nothing = () => {}

async function loadRows(): Promise<ControlRow[]> {
  const response = await fetch('/api/tickets')
  return (await response.json()) as ControlRow[]
}

function Filter({ label }: { label: string }) {
  return (
    <FormControl sx={{ minWidth: 160 }}>
      <InputLabel>{label}</InputLabel>
      <Select multiple label={label} value={[]}>
        <MenuItem value="a">a</MenuItem>
      </Select>
    </FormControl>
  )
}

function Rows({ rows }: { rows: ControlRow[] }) {
  return rows.map((row) => (
    <TableRow key={row.id} hover className="row">
      <TableCell>{row.id}</TableCell>
      <TableCell>{row.title}</TableCell>
      <TableCell>{row.preview}</TableCell>
      <TableCell>
        <Chip size="small" label={row.state} />
      </TableCell>
      <TableCell>{row.priority}</TableCell>
      <TableCell>{row.creator}</TableCell>
      <TableCell>{row.updated}</TableCell>
    </TableRow>
  ))
}

/** The least that a list of tickets on MUI, react-router and TanStack Query can be: the portal is measured beside it. */
function ListPage() {
  const { data } = useQuery({ queryKey: ['tickets'], queryFn: loadRows })
  const adornment = (
    <InputAdornment position="start">
      <SearchIcon />
    </InputAdornment>
  )
  return (
    <>
      <AppBar position="static">
        <Toolbar>
          <Typography variant="h6">Portal</Typography>
        </Toolbar>
      </AppBar>
      <Container maxWidth="xl">
        <Typography variant="h4" component="h1">
          Tickets
        </Typography>
        <Paper>
          <Stack direction="row" spacing={2}>
            <TextField placeholder="Search" slotProps={{ input: { startAdornment: adornment } }} />
            {filters.map((label) => (
              <Filter key={label} label={label} />
            ))}
          </Stack>
          <TableContainer>
            <Table size="small">
              <TableHead>
                <TableRow>
                  {columns.map((name) => (
                    <TableCell key={name}>
                      <TableSortLabel>{name}</TableSortLabel>
                    </TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {data ? (
                  <Rows rows={data} />
                ) : (
                  <TableRow>
                    <TableCell colSpan={columns.length}>
                      <Skeleton height={600} />
                    </TableCell>
                  </TableRow>
                )}
              </TableBody>
            </Table>
          </TableContainer>
          <TablePagination
            component="div"
            count={25}
            page={0}
            rowsPerPage={25}
            onPageChange={nothing}
            onRowsPerPageChange={nothing}
          />
        </Paper>
      </Container>
    </>
  )
}

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <ThemeProvider theme={theme}>
      <CssBaseline />
      <QueryClientProvider client={new QueryClient()}>
        <BrowserRouter>
          <Routes>
            <Route path="*" element={<ListPage />} />
          </Routes>
        </BrowserRouter>
      </QueryClientProvider>
    </ThemeProvider>,
  )
