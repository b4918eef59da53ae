import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Link, useLocation } from 'react-router-dom'
import type { Attributes } from '../../../shared/audience/attributes'
import type { CheckupStep } from '../api'
import { placesOf, type Place, type Prerequisite } from '../model'
import { RuleTrace } from './RuleTrace'
import { VerdictIcon } from './VerdictIcon'

type Props = {
  step: CheckupStep
  person: string
  attributes: Attributes
  prerequisites: readonly Prerequisite[]
}

/** One thing that was looked at: how it stands, why, and where it can be changed. */
export function Step({ step, person, attributes, prerequisites }: Props) {
  const places = placesOf(step, prerequisites)
  return (
    <Box component="li" sx={stepStyles}>
      <VerdictIcon verdict={step.verdict} />
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ pt: '3px', fontWeight: 600, lineHeight: '22px' }}>{step.title}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', textWrap: 'pretty' }}>
          {step.detail}
        </Typography>
        {step.trace && (
          <RuleTrace
            trace={step.trace}
            purpose={step.id === 'visibility' ? 'visibility' : 'access'}
            person={person}
            attributes={attributes}
          />
        )}
        {places.length > 0 && (
          <Box sx={{ mt: 0.75, display: 'flex', flexWrap: 'wrap', columnGap: 2, typography: 'body2' }}>
            {places.map((place) => (
              <PlaceLink key={place.label} place={place} />
            ))}
          </Box>
        )}
      </Box>
    </Box>
  )
}

function PlaceLink({ place: { label, path, hash } }: { place: Place }) {
  const { search } = useLocation()
  return (
    <Box
      component={Link}
      to={path ?? { search, hash: hash ?? '' }}
      sx={{ display: 'inline-block', minHeight: 24, fontWeight: 600 }}
    >
      {label}
    </Box>
  )
}

/** A line leads from each step to the next. */
const stepStyles = {
  position: 'relative',
  display: 'flex',
  gap: 1.5,
  '&:not(:last-of-type)': { pb: 2 },
  '&:not(:last-of-type)::before': {
    content: '""',
    position: 'absolute',
    top: 32,
    bottom: 4,
    insetInlineStart: 13,
    borderInlineStart: 2,
    borderColor: 'divider',
  },
} as const
