import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useEffect } from 'react'
import type { Attributes } from '../../../shared/audience/attributes'
import { Avatar } from '../../../shared/ui/Avatar'
import { announce } from '../../../shared/ui/LiveRegion'
import type { Checkup } from '../api'
import { companiesInWords, type Prerequisite } from '../model'
import { Outcome } from './Outcome'
import { Step } from './Step'
import { ViewAs } from './ViewAs'

type Props = { checkup: Checkup; attributes: Attributes; prerequisites: readonly Prerequisite[] }

/** The answer first, then how it comes to that. */
export function Answer({ checkup, attributes, prerequisites }: Props) {
  const { user, steps } = checkup
  const outcome = steps.find(({ id }) => id === 'outcome')?.title ?? ''
  useEffect(() => announce(outcome), [outcome])
  return (
    <Box component="section" aria-label={`What was found for ${user.name}`}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Avatar name={user.name} size={44} />
        <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
          <Typography variant="h3" dir="auto">
            {user.name}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
            {user.email} · {companiesInWords(user)}
          </Typography>
        </Box>
        <ViewAs user={user} />
      </Box>
      <Outcome checkup={checkup} />
      <Typography variant="h3" sx={{ mt: 3, mb: 1.5 }}>
        How it comes to that
      </Typography>
      <Box component="ol" aria-label="Steps" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {steps
          .filter(({ id }) => id !== 'outcome')
          .map((step) => (
            <Step
              key={step.id}
              step={step}
              person={user.name}
              attributes={attributes}
              prerequisites={prerequisites}
            />
          ))}
      </Box>
    </Box>
  )
}
