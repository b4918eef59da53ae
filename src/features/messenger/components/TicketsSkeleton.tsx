import Box from '@mui/material/Box'
import { t } from '../../../shared/i18n/t'
import { visuallyHidden } from '../../../shared/ui/visuallyHidden'

const rows = [78, 56, 68, 84, 47]
const bar = { borderRadius: 1, bgcolor: 'surface.sunken' } as const

/** The tickets before they are there: as many lines, as high. */
export function TicketsSkeleton() {
  return (
    <>
      <Box role="status" sx={visuallyHidden}>
        {t('messenger.loading')}
      </Box>
      <Box aria-hidden aria-busy sx={{ p: 0.75 }}>
        {rows.map((width) => (
          <Box key={width} sx={{ px: 1.75, py: 1.5, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
            <Box sx={{ ...bar, height: 12, my: 0.5, width: '30%' }} />
            <Box sx={{ ...bar, height: 16, my: 0.75, width: `${width}%` }} />
            <Box sx={{ ...bar, height: 12, my: 0.5, width: '38%' }} />
          </Box>
        ))}
      </Box>
    </>
  )
}
