import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMutation } from '@tanstack/react-query'
import { describeError } from '../../../shared/api/errorWords'
import { readWorkspace } from '../api'
import { saveAs } from '../saveAs'

/** Everything that is there now as one file: to keep, to send to somebody, to bring back. */
export function ExportData() {
  const exported = useMutation({
    mutationFn: readWorkspace,
    onSuccess: (workspace) => saveAs('portico-workspace.json', workspace),
  })
  return (
    <Box
      component="section"
      aria-label="Export"
      sx={{ mt: 4, pt: 3, borderTop: 1, borderColor: 'divider', display: 'flex', flexWrap: 'wrap', gap: 2 }}
    >
      <Box sx={{ flex: '1 1 320px' }}>
        <Box sx={{ fontWeight: 600 }}>Export what is there now</Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          Companies, people, tickets and settings as one workspace, with everything you have changed.
        </Box>
        {exported.error && <Box role="alert">Not exported: {describeError(exported.error).title}.</Box>}
      </Box>
      <Button
        variant="outlined"
        color="inherit"
        loading={exported.isPending}
        onClick={() => exported.mutate()}
      >
        Export as JSON
      </Button>
    </Box>
  )
}
