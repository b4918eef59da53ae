import Button from '@mui/material/Button'
import { t } from '../../../shared/i18n/t'
import { describeError } from '../../../shared/api/errorWords'
import { AlertIcon } from '../../../shared/ui/icons'
import { StateMessage } from '../../../shared/ui/StateMessage'

type Props = {
  error: unknown
  heading?: 'h1' | 'h2'
  isRetrying: boolean
  onRetry: () => void
}

/** When nothing could be loaded and nobody was refused: what happened, and another try. */
export function Trouble({ error, heading = 'h2', isRetrying, onRetry }: Props) {
  const { title, detail } = describeError(error)
  return (
    <StateMessage
      role="alert"
      heading={heading}
      icon={<AlertIcon />}
      title={title}
      detail={detail}
      actions={
        <Button variant="outlined" loading={isRetrying} onClick={onRetry}>
          {t('shell.retry')}
        </Button>
      }
    />
  )
}
