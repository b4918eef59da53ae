import Alert from '@mui/material/Alert'
import type { AudienceWarning } from '../../../shared/audience/api'

type Props = { warnings: readonly AudienceWarning[]; isActive: boolean }

/** People without a value slip through a restriction: how many, said on the card and not only in its preview. */
export function UnknownEscapes({ warnings, isActive }: Props) {
  const escapes = warnings.filter(({ code }) => code === 'unknown_escapes_restriction')
  if (!isActive || escapes.length === 0) return null
  return (
    <Alert severity="warning" role="status" sx={{ mt: 2 }}>
      {escapes.map(({ message, conditionPath }) => (
        <div key={conditionPath ?? message}>{message}</div>
      ))}
    </Alert>
  )
}
