import Box from '@mui/material/Box'
import type { Attributes } from './attributes'
import type { Audience } from './rule'
import { conditionWords, joining } from './ruleWords'

type Props = {
  audience: Audience | null
  attributes: Attributes
  /** What no rules mean here. */ empty: string
}

/** A rule to be read, not edited: one line for each condition, groups set apart. */
export function AudienceInWords({ audience, attributes, empty }: Props) {
  if (!audience) return <Box sx={{ color: 'text.secondary' }}>{empty}</Box>
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1 }}>
      {audience.groups.map(({ match, conditions }, index) => (
        <div key={JSON.stringify([index, conditions])}>
          {index > 0 && <Box sx={{ mb: 1, fontWeight: 650 }}>{joining[audience.match]}</Box>}
          <Box sx={{ p: 1.25, borderRadius: 1, bgcolor: 'surface.sunken', overflowWrap: 'anywhere' }}>
            {conditions.map((condition, place) => {
              const { attribute, operator, value } = conditionWords(condition, attributes)
              return (
                <div key={JSON.stringify([place, condition])}>
                  {place > 0 && <strong>{joining[match]} </strong>}
                  {attribute} {operator} {value && <strong>{value}</strong>}
                </div>
              )
            })}
          </Box>
        </div>
      ))}
    </Box>
  )
}
