import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useDocumentTitle } from '../hooks/useDocumentTitle'
import { LeaveGuard } from './LeaveGuard'

type Props = {
  title: string
  /** One sentence: what this page decides. */
  lead: ReactNode
  /** Stands beside the cards on wide screens and stays in view; below them on small ones. */
  side?: ReactNode
  /** How much room the side gets on wide screens, in pixels. */
  sideWidth?: number
  children: ReactNode
}

/** The frame of every settings page: its name, what it decides, its cards in one column, and the guard when leaving. */
export function SettingsPageLayout({ title, lead, side, sideWidth = 340, children }: Props) {
  useDocumentTitle(title)
  return (
    <LeaveGuard>
      <Box
        sx={{
          maxWidth: side ? 1320 : 960,
          mx: 'auto',
          px: { xs: 1.5, sm: 3, lg: 4 },
          pt: { xs: 2.5, sm: 4 },
          pb: 10,
        }}
      >
        <Box component="header" sx={{ mb: { xs: 2.5, sm: 3.5 }, maxWidth: 720 }}>
          <Typography variant="h1" sx={{ textWrap: 'balance' }}>
            {title}
          </Typography>
          <Typography sx={{ mt: 0.5, color: 'text.secondary', textWrap: 'pretty' }}>{lead}</Typography>
        </Box>
        <Box sx={{ display: 'flex', gap: 3, flexDirection: { xs: 'column', lg: 'row' } }}>
          <Box
            sx={{ flex: 1, minWidth: 0, maxWidth: 960, display: 'flex', flexDirection: 'column', gap: 2.5 }}
          >
            {children}
          </Box>
          {side && (
            <Box component="aside" sx={{ flex: { lg: `0 0 ${sideWidth}px` }, minWidth: 0 }}>
              <Box sx={{ position: { lg: 'sticky' }, top: { lg: 80 } }}>{side}</Box>
            </Box>
          )}
        </Box>
      </Box>
    </LeaveGuard>
  )
}
