import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { hasCode } from '../../../shared/api/apiError'
import { describeError } from '../../../shared/api/errorWords'
import { t } from '../../../shared/i18n/t'
import { SendIcon } from '../../../shared/ui/icons'
import { useWait } from '../useWait'
import { problemsFrom } from './serverProblems'

type Props = {
  problemCount: number
  error: unknown
  isSending: boolean
  isEmpty: boolean
  onClear: () => void
  /** Null when there is nothing to take back. */
  onRestore: (() => void) | null
}

/** The end of the form: sends it, and says why it could not be sent. */
export function SendBar({ problemCount, error, isSending, isEmpty, onClear, onRestore }: Props) {
  const wait = useWait(error)
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {error !== null && !isSending && <Failure error={error} problemCount={problemCount} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Button type="submit" variant="contained" loading={isSending} disabled={wait > 0} sx={{ gap: 1 }}>
          <SendIcon fontSize="small" />
          {wait > 0
            ? t('newTicket.wait', { count: wait })
            : error === null || problemCount > 0
              ? t('newTicket.send')
              : t('newTicket.sendAgain')}
        </Button>
        {onRestore && (
          <Button color="inherit" onClick={onRestore}>
            {t('newTicket.undo')}
          </Button>
        )}
        {!isEmpty && (
          <Button color="inherit" disabled={isSending} onClick={onClear}>
            {t('newTicket.clear')}
          </Button>
        )}
        <Box component="span" sx={{ typography: 'body2', color: 'text.secondary' }}>
          {problemCount > 0
            ? t('newTicket.mend', { count: problemCount })
            : isEmpty
              ? ''
              : t('newTicket.kept')}
        </Box>
      </Box>
    </Box>
  )
}

function Failure({ error, problemCount }: { error: unknown; problemCount: number }) {
  const others = hasCode(error, 'invalid') ? problemsFrom(error.fieldErrors).others : []
  // What stands at the fields says enough.
  if (problemCount > 0 && others.length === 0) return null
  return (
    <Box role="alert" sx={failureStyles}>
      <strong>{t('newTicket.failed')}</strong>{' '}
      {others.length > 0 ? others.join(' ') : `${describeError(error).title}.`} {t('newTicket.nothingLost')}
    </Box>
  )
}

const failureStyles = {
  px: 2,
  py: 1.25,
  borderRadius: 1,
  color: 'error.main',
  bgcolor: 'error.light',
  typography: 'body2',
} as const
