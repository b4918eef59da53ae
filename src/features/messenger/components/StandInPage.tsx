import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { t } from '../../../shared/i18n/t'
import { InfoIcon } from '../../../shared/ui/icons'
import { DrawnDashboard } from './DrawnDashboard'

const bar = { height: 8, borderRadius: 1, bgcolor: 'text.primary' } as const
const entries = [64, 48, 72, 56, 40]

/** A product that the Messenger sits on: drawn, without words, but for the account in its bar and what it is. */
export function StandInPage({ account }: { account: ReactNode }) {
  return (
    <Box sx={{ minHeight: '100dvh', display: 'flex', flexDirection: 'column' }}>
      <Box
        component="header"
        sx={{
          height: 56,
          px: { xs: 2, sm: 3 },
          display: 'flex',
          alignItems: 'center',
          gap: 3,
          bgcolor: 'background.paper',
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Box aria-hidden sx={{ flex: 1, display: 'flex', alignItems: 'center', gap: 1.5 }}>
          <Box sx={{ width: 24, height: 24, borderRadius: '7px', bgcolor: 'text.disabled', opacity: 0.5 }} />
          <Box sx={{ ...bar, width: 88, opacity: 0.2 }} />
        </Box>
        {account}
      </Box>
      <Box sx={{ flex: 1, display: 'flex' }}>
        <Box
          aria-hidden
          sx={{
            width: 208,
            display: { xs: 'none', md: 'grid' },
            alignContent: 'start',
            gap: 3,
            p: 3,
            bgcolor: 'background.paper',
            borderInlineEnd: '1px solid',
            borderColor: 'divider',
          }}
        >
          {entries.map((width, index) => (
            <Box key={width} sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
              <Box sx={{ ...bar, width: 16, height: 16, opacity: index === 1 ? 0.28 : 0.12 }} />
              <Box sx={{ ...bar, width: `${width}%`, opacity: index === 1 ? 0.28 : 0.12 }} />
            </Box>
          ))}
        </Box>
        <Box
          component="aside"
          aria-label={t('messenger.page')}
          sx={{ flex: 1, minWidth: 0, p: { xs: 2, sm: 4 } }}
        >
          <Typography
            variant="body2"
            sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 3, color: 'text.secondary' }}
          >
            <InfoIcon sx={{ fontSize: 18, flex: 'none' }} />
            {t('messenger.standIn')}
          </Typography>
          <DrawnDashboard />
        </Box>
      </Box>
    </Box>
  )
}
