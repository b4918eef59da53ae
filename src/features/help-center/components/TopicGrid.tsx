import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { t } from '../../../shared/i18n/t'
import type { SectionItem } from '../api'
import { SiteLink } from './SiteLink'

/** Spaces and collections as cards, with how much is in them. */
export function TopicGrid({ items }: { items: SectionItem[] }) {
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
      }}
    >
      {items.map((item) => (
        <Box
          component="li"
          key={item.id}
          sx={{
            position: 'relative',
            display: 'flex',
            flexDirection: 'column',
            p: 2.5,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1.5,
            bgcolor: 'background.paper',
            transition: 'border-color 160ms',
            '&:has(a):hover': { borderColor: 'primary.main' },
          }}
        >
          <Typography variant="h3" sx={{ overflowWrap: 'anywhere' }}>
            <ItemTitle item={item} />
          </Typography>
          {item.description && (
            <Typography sx={{ mt: 0.5, color: 'text.secondary', textWrap: 'pretty' }}>
              {item.description}
            </Typography>
          )}
          {item.articleCount !== undefined && (
            <Typography variant="body2" sx={{ mt: 'auto', pt: 1.5, color: 'text.secondary' }}>
              {t('help.articles', { count: item.articleCount })}
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  )
}

/** The link reaches over the whole card, and is named by the title alone. */
function ItemTitle({ item }: { item: SectionItem }) {
  if (item.href === undefined) return item.title
  return (
    <SiteLink
      href={item.href}
      sx={{
        color: 'inherit',
        textDecoration: 'none',
        '&[href]::after': { content: '""', position: 'absolute', inset: 0, borderRadius: 1.5 },
      }}
    >
      {item.title}
    </SiteLink>
  )
}
