import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import type { LayoutVersion } from './api'
import { momentOf } from './momentOf'

type Props = { version: LayoutVersion; isLive: boolean; onView: () => void; onRestore: () => void }

/** One version: when, who, and what to do with it. */
export function VersionRow({ version, isLive, onView, onRestore }: Props) {
  const { publishedAt, publishedBy, sections } = version
  const when = momentOf(version)
  const shown = sections.filter(({ visible }) => visible).length
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        py: 1,
        '& + &': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <Box sx={{ fontWeight: 600, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <time dateTime={publishedAt}>{when}</time>
          {isLive && <Chip size="small" color="success" label="Live now" />}
        </Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
          {publishedBy.name} · {shown} of {sections.length} sections shown
        </Box>
      </Box>
      <Box sx={{ display: 'flex', gap: 1, marginInlineStart: 'auto' }}>
        <Button size="small" onClick={onView} aria-label={`Look at the version of ${when}`}>
          Look at it
        </Button>
        <Button
          size="small"
          variant="outlined"
          color="inherit"
          onClick={onRestore}
          aria-label={`Restore the version of ${when}`}
        >
          Restore
        </Button>
      </Box>
    </Box>
  )
}
