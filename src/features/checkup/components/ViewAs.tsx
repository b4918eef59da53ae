import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Link } from 'react-router-dom'
import { sessionQueries } from '../../../shared/api/session'
import { paths } from '../../../shared/paths'
import { EyeIcon } from '../../../shared/ui/icons'
import type { Person } from '../api'

/** The way into a tab that shows what this person sees; for those who may. */
export function ViewAs({ user }: { user: Person }) {
  const noteId = useId()
  const { data: session } = useQuery(sessionQueries.current())
  if (session?.kind !== 'teammate') return null
  if (session.permissions.includes('view_as_user'))
    return (
      <Button
        variant="outlined"
        startIcon={<EyeIcon />}
        component={Link}
        to={paths.viewAs(user.id)}
        target="_blank"
        rel="noopener"
        aria-description="Opens a new tab, read-only"
      >
        View as this person
      </Button>
    )
  return (
    <Box sx={{ flex: '0 1 auto' }}>
      <Button variant="outlined" startIcon={<EyeIcon />} disabled aria-describedby={noteId}>
        View as this person
      </Button>
      <Box id={noteId} sx={{ mt: 0.5, maxWidth: 260, typography: 'caption', color: 'text.secondary' }}>
        Your account lacks the permission “View as user”. Somebody who has it can give it to you.
      </Box>
    </Box>
  )
}
