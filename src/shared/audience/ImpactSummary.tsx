import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useLastComplete } from './useLastComplete'
import { useSettled } from './useSettled'
import { audienceQueries, type Impact, type ImpactDraft } from './api'
import { ImpactNames, type NamedSample } from './ImpactNames'

type Props = {
  draft: ImpactDraft
  etag: string
  /** How many conditions are not complete: then there is nothing to work out yet. */
  unfinished: number
  words: (impact: Impact) => string
  samples: (impact: Impact) => NamedSample[]
}

/** What saving will change for whom, with their names a click away. */
export function ImpactSummary({ draft, etag, unfinished, words, samples }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const settled = useSettled(useLastComplete(draft, unfinished === 0))
  const impact = useQuery({
    ...audienceQueries.impact(settled ?? {}, etag),
    enabled: settled !== undefined && unfinished === 0,
  })
  const isBehind =
    impact.isPending || impact.isPlaceholderData || JSON.stringify(settled) !== JSON.stringify(draft)

  if (unfinished > 0)
    return (
      <Box sx={{ color: 'text.secondary' }}>
        {unfinished === 1 ? 'One condition is' : `${unfinished} conditions are`} not complete yet.
      </Box>
    )
  if (impact.isError)
    return (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <span>It could not be worked out who is affected.</span>
        <Button size="small" onClick={() => void impact.refetch()}>
          Work it out again
        </Button>
      </Box>
    )
  if (!impact.data) return <Box sx={{ color: 'text.secondary' }}>Working out who is affected…</Box>
  const named = samples(impact.data).filter(({ sample }) => sample.count > 0)
  return (
    <Box aria-busy={isBehind} sx={{ color: isBehind ? 'text.secondary' : 'text.primary' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <Box role="status" sx={{ fontWeight: 600 }}>
          {words(impact.data)}
        </Box>
        {named.length > 0 && (
          <Button size="small" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide names' : 'Show names'}
          </Button>
        )}
      </Box>
      <div id={id}>{isOpen && named.length > 0 && <ImpactNames samples={named} />}</div>
    </Box>
  )
}
