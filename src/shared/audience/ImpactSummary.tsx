import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useId, useState } from 'react'
import { ImpactNames } from './ImpactNames'
import { impactFor } from './impactWords'
import type { Purpose } from './rule'
import type { ImpactState } from './useImpact'

type Props = {
  state: ImpactState
  purpose: Purpose
  /** The names have been shown. */
  onLook?: () => void
  /** Whether the names stand there from the beginning. */
  isOpenAtFirst?: boolean
}

/** What saving will change for whom, with their names a click away. */
export function ImpactSummary({ state, purpose, onLook, isOpenAtFirst = false }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const { impact, isBehind, isError, unfinished, retry } = state
  if (unfinished > 0)
    return (
      <Box sx={{ color: 'text.secondary' }}>
        {unfinished === 1 ? 'One condition is' : `${unfinished} conditions are`} not complete yet.
      </Box>
    )
  if (isError)
    return (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <span>It could not be worked out who is affected.</span>
        <Button size="small" onClick={retry}>
          Work it out again
        </Button>
      </Box>
    )
  if (!impact) return <Box sx={{ color: 'text.secondary' }}>Working out who is affected…</Box>
  const { words, samples } = impactFor(purpose, impact)
  return (
    <Box aria-busy={isBehind} sx={{ color: isBehind ? 'text.secondary' : 'text.primary' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <Box role="status" sx={{ fontWeight: 600 }}>
          {words}
        </Box>
        {samples.length > 0 && (
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => {
              setOpen(!isOpen)
              if (!isOpen && !isBehind) onLook?.()
            }}
          >
            {isOpen ? 'Hide names' : 'Show names'}
          </Button>
        )}
      </Box>
      <div id={id}>{isOpen && samples.length > 0 && <ImpactNames samples={samples} />}</div>
    </Box>
  )
}
