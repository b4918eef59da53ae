import Button from '@mui/material/Button'
import { hasCode } from '../../../shared/api/apiError'
import { describeError } from '../../../shared/api/errorWords'
import { AlertIcon } from '../../../shared/ui/icons'
import { StateMessage } from '../../../shared/ui/StateMessage'
import { words } from '../words'

type Props = {
  error: unknown
  heading?: 'h1' | 'h2'
  /** What was asked for is what somebody typed. */
  isSearch?: boolean
  isRetrying: boolean
  onRetry: () => void
}

/** When nothing could be loaded and nobody was refused: what happened, and another try. */
export function Trouble({ error, heading = 'h2', isSearch = false, isRetrying, onRetry }: Props) {
  const isTooLong = isSearch && hasCode(error, 'invalid')
  const { title, detail } = describeError(error)
  return (
    <StateMessage
      role="alert"
      heading={heading}
      icon={<AlertIcon />}
      title={isTooLong ? words.search.tooLong() : title}
      detail={isTooLong ? words.search.tooLongHint() : detail}
      actions={
        !isTooLong && (
          <Button variant="outlined" loading={isRetrying} onClick={onRetry}>
            {words.list.retry()}
          </Button>
        )
      }
    />
  )
}
