import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId, type ReactNode } from 'react'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { useDeepLink } from './useDeepLink'

type Props = {
  /** The place in the page's address (`…#access`): a link to it scrolls here and shows where "here" is. */
  id: string
  title: string
  /** One sentence: what this card decides. */
  lead?: ReactNode
  icon?: ReactNode
  /** Colours the icon: what lets people in, what restricts them, anything else. */
  tone?: 'neutral' | 'access' | 'restriction'
  /** At the end of the head: a status, a switch. */
  action?: ReactNode
  /** The card's SaveBar: it stays in view while its card is. */
  footer?: ReactNode
  children: ReactNode
}

const tones = {
  neutral: { bgcolor: 'surface.sunken', color: 'text.secondary' },
  access: { bgcolor: 'access.light', color: 'access.main' },
  restriction: { bgcolor: 'restriction.light', color: 'restriction.main' },
}

/** One setting, or a few that belong together and are saved together. */
export function SettingCard({ id, title, lead, icon, tone = 'neutral', action, footer, children }: Props) {
  const titleId = useId()
  const { ref, isHighlighted } = useDeepLink(id)
  return (
    <Box
      component="section"
      id={id}
      ref={ref}
      data-highlighted={isHighlighted}
      tabIndex={-1}
      aria-labelledby={titleId}
      sx={{
        border: 1,
        borderColor: isHighlighted ? 'primary.main' : 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
        outline: 'none',
        scrollMarginTop: 72,
        transition: 'border-color 300ms, box-shadow 300ms',
        boxShadow: (theme) =>
          isHighlighted ? `0 0 0 3px ${(theme.vars ?? theme).palette.primary.light}` : 'none',
      }}
    >
      <Box sx={{ p: { xs: 2, sm: 3 } }}>
        <Box sx={{ display: 'flex', gap: { xs: 1.5, sm: 2 }, alignItems: 'flex-start', flexWrap: 'wrap' }}>
          {icon && (
            <Box
              aria-hidden
              sx={{
                flex: 'none',
                width: 36,
                height: 36,
                borderRadius: '10px',
                display: 'grid',
                placeItems: 'center',
                '& svg': { fontSize: 20 },
                ...tones[tone],
              }}
            >
              {icon}
            </Box>
          )}
          <Box sx={{ flex: '1 1 0', minWidth: 0 }}>
            <Typography variant="h2" id={titleId} sx={{ lineHeight: icon && !lead ? '36px' : undefined }}>
              {title}
            </Typography>
            {lead && (
              <Typography component="div" sx={{ color: 'text.secondary', textWrap: 'pretty' }}>
                {lead}
              </Typography>
            )}
          </Box>
          {action && <Box sx={{ flex: 'none', marginInlineStart: 'auto' }}>{action}</Box>}
        </Box>
        <Box sx={{ mt: 2.5 }}>
          <ErrorBoundary title={`“${title}” could not be shown`}>{children}</ErrorBoundary>
        </Box>
      </Box>
      {footer && <ErrorBoundary title={`“${title}” could not be shown`}>{footer}</ErrorBoundary>}
    </Box>
  )
}
