import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { t } from '../../../../shared/i18n/t'
import { useShortcut } from '../../../../shared/hooks/useShortcut'
import { SearchField } from '../../../../shared/ui/SearchField'

/** Long enough to be in the middle of a word, short enough not to be noticed. */
const pauseMs = 180
/** The most a search may have. */
const maxLength = 200

type Props = { q: string; onSearch: (q: string) => void }

/** What is typed stays here until a short pause; then it goes to the address, and the list follows. */
export function SearchBox({ q, onSearch }: Props) {
  const [draft, setDraft] = useState(q)
  const [known, setKnown] = useState({ fromAddress: q, sent: q })
  const input = useRef<HTMLInputElement>(null)

  // Back, or a link: the address has words that were not typed here.
  if (q !== known.fromAddress) {
    setKnown({ fromAddress: q, sent: q })
    if (q !== known.sent) setDraft(q)
  }

  const commit = useEffectEvent((next: string) => {
    if (next === q) return
    setKnown({ fromAddress: q, sent: next })
    onSearch(next)
  })
  useEffect(() => {
    const timer = setTimeout(() => commit(draft.trim()), draft === '' ? 0 : pauseMs)
    return () => clearTimeout(timer)
  }, [draft])
  const focus = useCallback(() => input.current?.focus(), [])
  useShortcut('/', focus)

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (draft.trim() !== q) onSearch(draft.trim())
      }}
    >
      <SearchField
        size="large"
        label={t('list.search.label')}
        placeholder={t('list.search.placeholder')}
        value={draft}
        onChange={setDraft}
        inputRef={input}
        maxLength={maxLength}
      />
    </form>
  )
}
