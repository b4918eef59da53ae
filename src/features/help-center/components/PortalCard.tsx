import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { Link } from 'react-router-dom'
import { t } from '../../../shared/i18n/t'
import { paths } from '../../../shared/paths'
import { ChevronRightIcon } from '../../../shared/ui/icons'
import { safeHref } from '../markdown'
import { TicketStack } from './TicketStack'

type Props = { title: string; href: string | null }

/** The way into the portal, for those who may take it. The whole card is one link. */
export function PortalCard({ title, href }: Props) {
  const titleId = useId()
  const target = safeHref(href ?? '') ?? paths.portal
  const link = target.startsWith('/') ? { component: Link, to: target } : { href: target }
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={{
        position: 'relative',
        overflow: 'hidden',
        display: 'flex',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
        transition: 'border-color 160ms, box-shadow 160ms',
        '&:hover': { borderColor: 'primary.main', boxShadow: 2 },
        '&:hover .ticket-stack': { transform: 'rotate(-3deg) translateY(-6px)' },
      }}
    >
      <Box sx={{ flex: '1 1 0', minWidth: 0, p: { '@xs': 2.5, '@sm': 4 } }}>
        <Typography variant="h2" id={titleId} sx={{ fontSize: '1.25rem' }}>
          {title}
        </Typography>
        <Typography sx={{ mt: 0.75, mb: 2.5, maxWidth: 440, color: 'text.secondary', textWrap: 'pretty' }}>
          {t('help.portal.lead')}
        </Typography>
        <Button
          variant="contained"
          {...link}
          endIcon={<ChevronRightIcon />}
          sx={{ '&::after': { content: '""', position: 'absolute', inset: 0 } }}
        >
          {t('help.portal.open')}
        </Button>
      </Box>
      <Box
        aria-hidden
        sx={{
          display: { '@xs': 'none', '@sm': 'block' },
          flex: '0 0 38%',
          position: 'relative',
          minHeight: 216,
          bgcolor: 'primary.light',
        }}
      >
        <TicketStack />
      </Box>
    </Box>
  )
}
