import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router-dom'
import { portalStatusQueries } from '../../shared/api/portalStatus'
import { paths } from '../../shared/paths'
import { prerequisitePlace } from '../../shared/settings/prerequisitePlace'
import { AlertIcon } from '../../shared/ui/firstIcons'

/** On every settings page while the portal is suspended: that it is, why, and the way out. */
export function SuspendedNotice() {
  const settings = useQuery(portalStatusQueries.settings())
  const isSuspended = settings.data?.value.status === 'suspended'
  const prerequisites = useQuery({ ...portalStatusQueries.prerequisites(), enabled: isSuspended })
  if (!isSuspended) return null
  const unmet = prerequisites.data?.items.filter(({ status }) => status === 'unmet') ?? []
  return (
    <Box
      role="status"
      sx={{
        px: { xs: 2, sm: 3 },
        py: 1.5,
        display: 'flex',
        gap: 1.5,
        bgcolor: 'warning.light',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <AlertIcon sx={{ flex: 'none', fontSize: 22, color: 'warning.main' }} />
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 650 }}>The customer portal is suspended: customers are refused.</Box>
        {unmet.length === 0 && prerequisites.isError && (
          <Box sx={{ '& a': { fontWeight: 600 } }}>
            <Link to={`${paths.settings.portal}#status`}>See what is missing</Link>
          </Box>
        )}
        {unmet.length > 0 && (
          <Box sx={{ '& a': { fontWeight: 600 } }}>
            It is live again as soon as {unmet.length === 1 ? 'this is settled' : 'these are settled'}:{' '}
            {unmet.map((item, index) => (
              <span key={item.id}>
                {index > 0 && ', '}
                <Link to={prerequisitePlace(item)}>{item.title}</Link>
              </span>
            ))}
            . Or <Link to={`${paths.settings.portal}#status`}>turn the portal off</Link> for now.
          </Box>
        )}
      </Box>
    </Box>
  )
}
