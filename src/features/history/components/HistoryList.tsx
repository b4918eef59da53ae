import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Attributes } from '../../../shared/audience/attributes'
import { useNow } from '../../../shared/hooks/useNow'
import { historyQueries, type HistoryEntry } from '../api'
import { byDay, dayWords } from '../days'
import { HistoryItem } from './HistoryItem'
import { RestoreDialog } from './RestoreDialog'

const list = { listStyle: 'none', m: 0, p: 0 } as const

/** The changes, newest first, a card for each day. */
export function HistoryList({ entries, attributes }: { entries: HistoryEntry[]; attributes: Attributes }) {
  const now = useNow()
  // What can be restored depends on what applies at this moment, not on what a page before has loaded.
  const settings = useQuery({ ...historyQueries.settings(), staleTime: 0 })
  const [asked, setAsked] = useState<HistoryEntry | null>(null)
  return (
    <>
      {byDay(entries).map(({ key, at, rows }) => (
        <Box component="section" key={key} aria-label={dayWords(at, now)}>
          <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
            {dayWords(at, now)}
          </Typography>
          <Box
            component="ol"
            sx={{
              ...list,
              border: 1,
              borderColor: 'divider',
              borderRadius: 1.5,
              bgcolor: 'background.paper',
              '& > li + li': { borderTop: 1, borderColor: 'divider' },
            }}
          >
            {rows.map((row) => (
              <HistoryItem
                key={row.entry.id}
                row={row}
                attributes={attributes}
                settings={settings.data?.value}
                onRestore={() => setAsked(row.entry)}
              />
            ))}
          </Box>
        </Box>
      ))}
      {settings.data && (
        <RestoreDialog
          entry={asked}
          loaded={settings.data}
          attributes={attributes}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  )
}
