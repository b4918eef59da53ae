import Box from '@mui/material/Box'
import type { PortalStatus } from '../../../shared/api/portalStatus'

const looks = {
  off: { label: 'Off', color: 'text.secondary', bgcolor: 'surface.sunken' },
  live: { label: 'Live', color: 'success.main', bgcolor: 'success.light' },
  suspended: { label: 'Suspended', color: 'warning.main', bgcolor: 'warning.light' },
} as const satisfies Record<PortalStatus, unknown>

/** Whether customers find the portal at this moment. */
export function StatusPill({ status }: { status: PortalStatus }) {
  const { label, ...look } = looks[status]
  return (
    <Box
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        height: 28,
        px: 1.25,
        borderRadius: 14,
        typography: 'body2',
        fontWeight: 650,
        ...look,
      }}
    >
      <Box aria-hidden sx={{ width: 8, height: 8, borderRadius: '50%', bgcolor: 'currentColor' }} />
      {label}
    </Box>
  )
}
