import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import type { LiveSection } from '../api'
import { MessageIcon } from '../../../shared/ui/icons'
import { Markdown } from './Markdown'
import { SiteLink } from './SiteLink'

type Props = { title: string; content: LiveSection['content'] }

/** Ways to get in touch. */
export function ContactCard({ title, content }: Props) {
  const titleId = useId()
  const items = content?.items ?? []
  return (
    <Box
      component="section"
      aria-labelledby={titleId}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: { '@xs': 1.5, '@sm': 2.5 },
        p: { '@xs': 2.5, '@sm': 3 },
        borderRadius: 1.5,
        bgcolor: 'surface.sunken',
        border: 1,
        borderColor: 'divider',
      }}
    >
      <MessageIcon sx={{ color: 'primary.main', fontSize: 28 }} />
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography variant="h2" id={titleId}>
          {title}
        </Typography>
        {content?.body && (
          <Box sx={{ mt: 0.5, color: 'text.secondary' }}>
            <Markdown source={content.body} />
          </Box>
        )}
      </Box>
      {items.length > 0 && (
        <Box
          component="ul"
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            display: 'flex',
            flexWrap: 'wrap',
            gap: 1,
            alignSelf: 'center',
          }}
        >
          {items.map((item) => (
            <li key={item.id}>
              <SiteLink href={item.href ?? ''} sx={way}>
                {item.title}
              </SiteLink>
            </li>
          ))}
        </Box>
      )}
    </Box>
  )
}

const way = {
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: 36,
  px: 1.75,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  color: 'text.primary',
  typography: 'button',
  textDecoration: 'none',
  '&[href]:hover': { borderColor: 'primary.main', color: 'primary.main' },
} as const
