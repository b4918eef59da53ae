import Box from '@mui/material/Box'
import { Link } from 'react-router-dom'
import { t } from '../../../../shared/i18n/t'
import { viewSearch, type Views } from '../useViews'

/** The views that somebody keeps at hand. The one on the screen leads back to the list without it. */
export function PinnedViews({ views: { views, current, changed } }: { views: Views }) {
  const pinned = views.filter(({ isPinned }) => isPinned)
  if (pinned.length === 0) return null
  return (
    <Box component="nav" aria-label={t('list.view.pinned')} sx={styles}>
      {pinned.map((view) => (
        <Link
          key={view.id}
          to={{ search: view === current ? '' : viewSearch(view) }}
          aria-current={view === current ? 'true' : undefined}
          data-changed={view === changed || undefined}
          preventScrollReset
        >
          <bdi>{view.name}</bdi>
        </Link>
      ))}
    </Box>
  )
}

const styles = {
  flex: { xs: '1 0 100%', md: '1 1 0' },
  order: { xs: 3, md: 0 },
  minWidth: 0,
  mt: { xs: 0.75, md: 0 },
  display: 'flex',
  alignItems: 'center',
  gap: 0.75,
  py: 0.5,
  overflowX: 'auto',
  scrollbarWidth: 'none',
  '& a': {
    flex: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    maxWidth: 200,
    height: { xs: 34, sm: 28 },
    px: 1.25,
    borderRadius: 1,
    border: 1,
    borderColor: 'divider',
    typography: 'body2',
    fontWeight: 550,
    color: 'text.secondary',
    bgcolor: 'background.paper',
    textDecoration: 'none',
    '&:hover': { color: 'text.primary', borderColor: 'text.disabled' },
    '&:focus-visible': { outlineOffset: '-2px' },
  },
  '& bdi': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& a[aria-current]': { color: 'primary.main', borderColor: 'primary.main', bgcolor: 'primary.light' },
  '& a[data-changed]': { borderColor: 'primary.main', borderStyle: 'dashed' },
} as const
