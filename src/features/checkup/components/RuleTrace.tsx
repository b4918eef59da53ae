import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import type { Attributes } from '../../../shared/audience/attributes'
import { joining } from '../../../shared/audience/ruleWords'
import type { Purpose } from '../../../shared/audience/rule'
import type { AudienceTrace } from '../api'
import { readingsOf, type Reading } from '../model'
import { TracedCondition } from './TracedCondition'

type Props = { trace: AudienceTrace; purpose: Purpose; person: string; attributes: Attributes }

/** The conditions that decided; the rest of the rule, with what it met, on request. */
export function RuleTrace({ trace, purpose, person, attributes }: Props) {
  const [isWhole, setWhole] = useState(false)
  const readings = readingsOf(trace)
  const conditions = readings.flatMap(({ groups }) => groups.flatMap((group) => group.conditions))
  const hasMore = conditions.some(({ isDecisive }) => !isDecisive)
  return (
    <Box sx={{ mt: 1, display: 'flex', flexDirection: 'column', gap: 1 }}>
      {readings.map((reading) => (
        <Box key={reading.companies.join()} sx={{ p: 1.5, borderRadius: 1, bgcolor: 'surface.sunken' }}>
          {readings.length > 1 && (
            <Box sx={{ mb: 1, typography: 'body2', fontWeight: 600 }}>{outcomeFor(reading)}</Box>
          )}
          {partsOf(reading, trace, isWhole).map(({ word, condition, key }) => (
            <Box key={key}>
              {word && <Box sx={wordStyles}>{word}</Box>}
              <TracedCondition
                condition={condition}
                company={reading.companies}
                purpose={purpose}
                person={person}
                attributes={attributes}
              />
            </Box>
          ))}
        </Box>
      ))}
      {hasMore && (
        <Box>
          <Button size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)} sx={{ mx: -1.25 }}>
            {isWhole ? 'Show only what decided' : 'Show the whole rule'}
          </Button>
        </Box>
      )}
    </Box>
  )
}

const wordStyles = { my: 0.5, paddingInlineStart: 3.25, typography: 'caption', fontWeight: 650 } as const

function outcomeFor({ companies, result }: Reading): string {
  const names = new Intl.ListFormat('en').format(companies)
  return result ? `For ${names} the rule fits` : `For ${names} it does not fit`
}

/** The conditions to be shown, each with the word that joins it to the one before. */
function partsOf({ groups }: Reading, { match }: AudienceTrace, isWhole: boolean) {
  let isFirst = true
  return groups.flatMap((group, place) => {
    const shown = group.conditions.filter(({ isDecisive }) => isWhole || isDecisive)
    return shown.map((condition, index) => {
      const word = isFirst ? null : joining[index === 0 ? match : group.match]
      isFirst = false
      return { word, condition, key: `${place} ${index} ${condition.attribute}` }
    })
  })
}
