import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { memo, useId } from 'react'
import type { LiveSection } from '../api'
import { ArticleList } from './ArticleList'
import { ContactCard } from './ContactCard'
import { Markdown } from './Markdown'
import { PortalCard } from './PortalCard'
import { TopicGrid } from './TopicGrid'

type Props = { section: LiveSection; portalHref: string | null }

/** One section of the homepage: its title, and what its kind shows. A section without content keeps its title. */
export const HomeSection = memo(function HomeSection({ section, portalHref }: Props) {
  const { kind, title, content } = section
  const titleId = useId()
  if (kind === 'customer_portal') return <PortalCard title={title} href={portalHref} />
  if (kind === 'contact') return <ContactCard title={title} content={content} />
  const items = content?.items ?? []
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ minWidth: 0 }}>
      <Typography variant="h2" id={titleId} sx={{ mb: 1.5 }}>
        {title}
      </Typography>
      {content?.body && (
        <Box sx={{ ...(kind === 'content_block' ? card : {}), mb: items.length > 0 ? 2 : 0 }}>
          <Box sx={{ maxWidth: 680, typography: 'subtitle1' }}>
            <Markdown source={content.body} />
          </Box>
        </Box>
      )}
      {items.length > 0 &&
        (kind === 'popular_articles' || kind === 'content_block' ? (
          <ArticleList items={items} />
        ) : (
          <TopicGrid items={items} />
        ))}
    </Box>
  )
})

const card = {
  px: { '@xs': 2, '@sm': 2.5 },
  py: 2,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
} as const
