import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import { auth } from '../../../shared/api/auth/auth'
import { sessionQueries } from '../../../shared/api/session'
import { Avatar } from '../../../shared/ui/Avatar'

/** Who you are already, when you come here to be somebody else. */
export function SignedInNote() {
  const isSignedIn = auth().mayBeSignedIn()
  const { data } = useQuery({ ...sessionQueries.current(), enabled: isSignedIn })
  if (!isSignedIn || !data) return null
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        mb: 4,
        px: 2,
        py: 1.25,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
      }}
    >
      <Avatar name={data.name} tone={data.kind === 'teammate' ? 'team' : 'neutral'} />
      <Box sx={{ flex: '1 1 160px', minWidth: 0 }}>
        You are signed in as <strong>{data.name}</strong>.
      </Box>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button size="small" onClick={() => auth().signOut()}>
          Sign out
        </Button>
        <Button size="small" variant="outlined" component={Link} to="/">
          Go on as {data.name}
        </Button>
      </Box>
    </Box>
  )
}
