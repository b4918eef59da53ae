import { useNow } from '../hooks/useNow'
import { dateWords, momentWords } from '../i18n/intl'
import { shortAgo } from '../lib/relativeTime'

/** `3d`, or a date when that says more; the whole moment is behind it. @param at RFC 3339 */
export function RelativeTime({ at }: { at: string }) {
  const now = useNow()
  const time = Date.parse(at)
  return (
    <time dateTime={at} title={momentWords(time)}>
      {shortAgo(time, now) ?? dateWords(time)}
    </time>
  )
}
