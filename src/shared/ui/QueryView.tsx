import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ApiError } from '../api/apiError'
import { describeError } from '../api/errorWords'
import { t } from '../i18n/t'
import { AlertIcon } from './firstIcons'
import { StateMessage } from './StateMessage'

type Props<T> = {
  query: UseQueryResult<T>
  /** Shaped like the content that will take its place. */
  skeleton: ReactNode
  children: (data: T) => ReactNode
  /** Shown instead of the general words for these failures; return null to fall back to them. */
  renderError?: (error: unknown) => ReactNode
  heading?: 'h1' | 'h2' | 'h3'
}

/** A refusal takes the data off the screen; trouble on the way leaves it there and says that it may be old. */
function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 429
}

/** The one place that decides between loading, failed, stale and there. */
export function QueryView<T>({ query, skeleton, children, renderError, heading = 'h2' }: Props<T>) {
  const { data, error, isPending } = query
  if (isPending) return <>{skeleton}</>
  const { title, detail, canRetry } = describeError(error)
  const retry = (
    <Button variant="outlined" onClick={() => void query.refetch()} loading={query.isFetching}>
      {t('shell.retry')}
    </Button>
  )
  if (error && (data === undefined || isRefusal(error)))
    return (
      renderError?.(error) ?? (
        <StateMessage
          role="alert"
          heading={heading}
          icon={<AlertIcon />}
          title={title}
          detail={detail}
          actions={canRetry && retry}
        />
      )
    )
  return (
    <>
      {error && (
        <Box
          role="status"
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 1,
            mb: 2,
            px: 2,
            py: 1,
            borderRadius: 1.25,
            bgcolor: 'warning.light',
          }}
        >
          <AlertIcon sx={{ color: 'warning.main', fontSize: 20 }} />
          <Box sx={{ flex: '1 1 200px' }}>{t('shell.stale', { reason: title })}</Box>
          {retry}
        </Box>
      )}
      {children(data as T)}
    </>
  )
}
