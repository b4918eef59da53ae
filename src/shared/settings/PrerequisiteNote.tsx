import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import {
  portalStatusQueries,
  type PortalStatus,
  type PrerequisiteId,
  type PrerequisiteStatus,
} from '../api/portalStatus'
import { paths } from '../paths'
import { AlertIcon } from '../ui/firstIcons'
import { CheckIcon, DoorIcon } from '../ui/icons'

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
  const status = useQuery(portalStatusQueries.settings()).data?.value.status
  const items = useQuery(portalStatusQueries.prerequisites()).data?.items
  const state = items?.find((item) => item.id === id)?.status
  return (
    <Box sx={{ mt: 2.5, p: 2, borderRadius: 1.5, bgcolor: 'surface.sunken' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <DoorIcon sx={{ fontSize: 18, color: 'text.secondary' }} />
        <Typography variant="h4" component="h3" sx={{ flex: 1 }}>
          The customer portal needs this
        </Typography>
        {state && <State status={state} />}
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

const states = {
  met: { words: 'Met', color: 'success.main', Icon: CheckIcon },
  acknowledged: { words: 'Acknowledged', color: 'success.main', Icon: CheckIcon },
  undetected: { words: 'Not detected', color: 'warning.main', Icon: AlertIcon },
  unmet: { words: 'Missing', color: 'error.main', Icon: AlertIcon },
}

function State({ status }: { status: PrerequisiteStatus }) {
  const { words, color, Icon } = states[status]
  return (
    <Box
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        typography: 'caption',
        fontWeight: 650,
        color,
      }}
    >
      <Icon sx={{ fontSize: 16 }} />
      {words}
    </Box>
  )
}
