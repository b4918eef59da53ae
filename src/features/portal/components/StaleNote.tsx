import Box from '@mui/material/Box'
import { t } from '../../../shared/i18n/t'
import { describeError } from '../../../shared/api/errorWords'
import { plainButton } from '../../../shared/ui/plainButton'

type Props = { error: unknown; isRetrying: boolean; onRetry: () => void }

/** Over something that was loaded before and could not be loaded again. */
export function StaleNote({ error, isRetrying, onRetry }: Props) {
  return (
    <Box
      role="status"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 1,
        mb: 1.5,
        py: 1,
        paddingInlineStart: 2,
        paddingInlineEnd: 1,
        borderRadius: 1,
        color: 'warning.main',
        bgcolor: 'warning.light',
        typography: 'body2',
      }}
    >
      {t('shell.stale', { reason: describeError(error).title })}
      <Box
        component="button"
        type="button"
        disabled={isRetrying}
        onClick={onRetry}
        sx={{ ...plainButton('text', 'small'), color: 'inherit' }}
      >
        {t('shell.retry')}
      </Box>
    </Box>
  )
}
