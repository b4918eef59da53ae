import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Link } from 'react-router-dom'
import { portalStatusQueries, type PortalStatus, type PrerequisiteId } from '../api/portalStatus'
import { paths } from '../paths'
import { AlertIcon, CheckIcon, DoorIcon } from '../ui/icons'

type Props = {
  id: PrerequisiteId
  /** Why the portal needs it, in a sentence or two. */
  why: string
}

const consequences: Record<PortalStatus, string> = {
  off: 'The portal is off at the moment. It can be turned on only while this is met.',
  live: 'The portal is live. If this is turned off, the portal is suspended: customers are refused until it is back.',
  suspended: 'The portal is suspended: customers are refused until everything it needs is met again.',
}

/** On a card that the portal depends on: why, what happens without it, and the way back to the portal's own page. */
export function PrerequisiteNote({ id, why }: Props) {
  const titleId = useId()
  const status = useQuery(portalStatusQueries.settings()).data?.value.status
  const items = useQuery(portalStatusQueries.prerequisites()).data?.items
  const isUnmet = items?.find((item) => item.id === id)?.status === 'unmet'
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={{ mt: 2.5, p: 2, borderRadius: 1.5, bgcolor: 'surface.sunken' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <DoorIcon sx={{ fontSize: 18, color: 'text.secondary' }} />
        <Typography variant="h4" component="h3" id={titleId} sx={{ flex: 1 }}>
          The customer portal needs this
        </Typography>
        {items && <State isUnmet={isUnmet} />}
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', textWrap: 'pretty' }}>
        {why} {status && consequences[status]}
      </Typography>
      <Typography variant="body2" sx={{ mt: 1, fontWeight: 600 }}>
        <Link to={`${paths.settings.portal}#status`}>See everything the Tickets Portal needs</Link>
      </Typography>
    </Box>
  )
}

function State({ isUnmet }: { isUnmet: boolean }) {
  const Icon = isUnmet ? AlertIcon : CheckIcon
  return (
    <Box
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        typography: 'caption',
        fontWeight: 650,
        color: isUnmet ? 'error.main' : 'success.main',
      }}
    >
      <Icon sx={{ fontSize: 16 }} />
      {isUnmet ? 'Not met' : 'Met'}
    </Box>
  )
}
