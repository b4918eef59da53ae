import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Link } from 'react-router-dom'
import { paths } from '../../../shared/paths'
import { type Contract, contract } from '../contract'
import { MethodLabel } from './MethodLabel'
import { Prose } from './Prose'

/** What the operations of a tag have in common, and which they are. */
export function TagView({ tag: { name, description } }: { tag: Contract['tags'][number] }) {
  return (
    <Box sx={{ maxWidth: 760 }}>
      <Typography variant="h1" sx={{ mb: 2 }}>
        {name}
      </Typography>
      <Prose blocks={description} />
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 4, borderTop: 1, borderColor: 'divider' }}>
        {contract.operations
          .filter(({ tag }) => tag === name)
          .map(({ id, method, path, summary }) => (
            <Box component="li" key={id} sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
              <Box component={Link} to={`${paths.apiReference}/${id}`} sx={{ fontWeight: 600 }}>
                {summary}
              </Box>
              <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', mt: 0.25 }}>
                <MethodLabel method={method} />
                <Box component="code" dir="ltr" sx={{ typography: 'body2', overflowWrap: 'anywhere' }}>
                  {path}
                </Box>
              </Box>
            </Box>
          ))}
      </Box>
    </Box>
  )
}
