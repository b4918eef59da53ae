import Box from '@mui/material/Box'
import { t } from '../../../shared/i18n/t'
import { describeError } from '../../../shared/api/errorWords'
import { AlertIcon } from '../../../shared/ui/firstIcons'
import { plainButton } from '../../../shared/ui/plainButton'
import { StateMessage } from '../../../shared/ui/StateMessage'
import { useComingBack } from '../useComingBack'

type Props = {
  error: unknown
  heading?: 'h1' | 'h2'
  isRetrying: boolean
  onRetry: () => void
}

/** When nothing could be loaded and nobody was refused: what happened, and another try. */
export function Trouble({ error, heading = 'h2', isRetrying, onRetry }: Props) {
  const { title, detail } = describeError(error)
  const { wait, isWaiting } = useComingBack(error, isRetrying, onRetry)
  return (
    <StateMessage
      role="alert"
      heading={heading}
      icon={<AlertIcon />}
      title={title}
      detail={
        wait > 0 ? t('shell.again.wait', { count: wait }) : isWaiting ? t('shell.again.connected') : detail
      }
      actions={
        <Box
          component="button"
          type="button"
          aria-busy={isRetrying || undefined}
          disabled={isRetrying || wait > 0}
          onClick={onRetry}
          sx={plainButton('outlined')}
        >
          {t('shell.retry')}
        </Box>
      }
    />
  )
}
