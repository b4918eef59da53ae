import Box from '@mui/material/Box'
import type { PortalStatus } from '../api/portalStatus'

const looks = {
  off: { label: 'Off', color: 'text.secondary', bgcolor: 'surface.sunken' },
  live: { label: 'Live', color: 'success.main', bgcolor: 'success.light' },
  suspended: { label: 'Suspended', color: 'warning.main', bgcolor: 'warning.light' },
} as const satisfies Record<PortalStatus, unknown>

/** Whether customers find the portal at this moment. */
export function StatusPill({ status, isSmall = false }: { status: PortalStatus; isSmall?: boolean }) {
  const { label, ...look } = looks[status]
  return (
    <Box
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        height: isSmall ? 20 : 28,
        px: isSmall ? 0.75 : 1.25,
        borderRadius: 14,
        typography: isSmall ? 'caption' : 'body2',
        fontWeight: 650,
        ...look,
      }}
    >
      <Box
        aria-hidden
        sx={{ width: isSmall ? 6 : 8, height: isSmall ? 6 : 8, borderRadius: '50%', bgcolor: 'currentColor' }}
      />
      {label}
    </Box>
  )
}
