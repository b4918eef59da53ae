import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router-dom'
import type { Prerequisite } from '../api'
import { placeOf } from '../model'

type Props = {
  /** A new one each time turning on is refused. */
  refusal: object
  missing: Prerequisite[]
}

/** Why the portal cannot be turned on yet, with the way to each thing that is missing. It takes the focus. */
export function Refusal({ refusal, missing }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => ref.current?.focus(), [refusal])
  if (missing.length === 0)
    return (
      <Alert ref={ref} tabIndex={-1} severity="success" role="status" sx={{ mt: 2 }}>
        What was missing is settled now: you can turn the portal on.
      </Alert>
    )
  return (
    <Alert ref={ref} tabIndex={-1} severity="error" sx={{ mt: 2 }}>
      <Box sx={{ fontWeight: 650 }}>
        The portal cannot be turned on yet:{' '}
        {missing.length === 1 ? 'one prerequisite is missing' : `${missing.length} prerequisites are missing`}
        .
      </Box>
      <PrerequisiteLinks missing={missing} />
    </Alert>
  )
}

function PrerequisiteLinks({ missing }: { missing: Prerequisite[] }) {
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, paddingInlineStart: 2.5 }}>
      {missing.map((prerequisite) => (
        <li key={prerequisite.id}>
          {prerequisite.title}:{' '}
          <Box component={Link} to={placeOf(prerequisite).to} sx={{ color: 'inherit', fontWeight: 600 }}>
            settle it in {placeOf(prerequisite).page}
          </Box>
        </li>
      ))}
    </Box>
  )
}
