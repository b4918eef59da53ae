import Box from '@mui/material/Box'
import type { SectionItem } from '../api'
import { ChevronRightIcon } from '../../../shared/ui/icons'
import { SiteLink } from './SiteLink'

/** Articles as a list of lines, in two columns where there is room. */
export function ArticleList({ items }: { items: SectionItem[] }) {
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 1,
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 380px), 1fr))',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
      }}
    >
      {items.map(({ id, title, description, href }) => (
        <Box component="li" key={id} sx={{ minWidth: 0 }}>
          <SiteLink
            href={href ?? ''}
            sx={{
              display: 'flex',
              alignItems: 'center',
              gap: 1,
              px: 1.5,
              py: 1.25,
              borderRadius: 1,
              color: 'text.primary',
              textDecoration: 'none',
              '&[href]:hover': { bgcolor: 'action.hover' },
            }}
          >
            <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
              <Box component="span" sx={{ fontWeight: 550 }}>
                {title}
              </Box>
              {description && (
                <Box component="span" sx={{ display: 'block', typography: 'body2', color: 'text.secondary' }}>
                  {description}
                </Box>
              )}
            </Box>
            {href !== undefined && <ChevronRightIcon sx={{ fontSize: 18, color: 'text.secondary' }} />}
          </SiteLink>
        </Box>
      ))}
    </Box>
  )
}
