import Box from '@mui/material/Box'
import { useEffect, useEffectEvent, useRef } from 'react'
import { t } from '../../../../shared/i18n/t'
import { plainButton } from '../../../../shared/ui/plainButton'

type Props = {
  shown: number
  total: number
  hasMore: boolean
  isLoading: boolean
  hasFailed: boolean
  onMore: () => void
}

/** The end of what is loaded. The next rows come before it is reached; the button is for when they do not. */
export function ListEnd({ shown, total, hasMore, isLoading, hasFailed, onMore }: Props) {
  const end = useRef<HTMLElement>(null)
  const isWaiting = hasMore && !isLoading && !hasFailed
  const loadSoon = useEffectEvent(onMore)
  useEffect(() => {
    if (!isWaiting || !end.current || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) loadSoon()
      },
      { rootMargin: '800px' },
    )
    observer.observe(end.current)
    return () => observer.disconnect()
    // A new look for every page: an observer speaks only when something comes into view.
  }, [isWaiting, shown])
  return (
    <Box
      ref={end}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'center',
        gap: 2,
        minHeight: 64,
        color: 'text.secondary',
        typography: 'body2',
      }}
    >
      <span role={hasFailed ? 'alert' : undefined}>
        {hasFailed
          ? t('list.moreFailed')
          : hasMore
            ? t('list.shown', { shown, total })
            : t('list.tickets', { count: shown })}
      </span>
      {hasMore && (
        <Box
          component="button"
          type="button"
          disabled={isLoading}
          onClick={onMore}
          sx={plainButton('outlined', 'small')}
        >
          {hasFailed ? t('shell.retry') : t('list.more')}
        </Box>
      )}
    </Box>
  )
}
