import Box from '@mui/material/Box'
import { lazy, Suspense, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { viewedUserId } from '../../../../shared/api/auth/viewAs'
import { t } from '../../../../shared/i18n/t'
import { useShortcut } from '../../../../shared/hooks/useShortcut'
import { withMessages } from '../../../../shared/i18n/catalogue'
import { SearchField } from '../../../../shared/ui/SearchField'
import { useRemembered } from '../../personal/personal'
import { readSearches, withSearchKept } from '../../personal/searches'

const RecentSearches = lazy(
  withMessages(['tools'], async () => ({ default: (await import('./RecentSearches')).RecentSearches })),
)

/** Long enough to be in the middle of a word, short enough not to be noticed. */
const pauseMs = 180
/** The most a search may have. */
const maxLength = 200

type Props = { q: string; viewerId: string | undefined; onSearch: (q: string) => void }

/** What is typed stays here until a short pause; then it goes to the address, and the list follows. */
export function SearchBox({ q, viewerId, onSearch }: Props) {
  const [draft, setDraft] = useState(q)
  const [known, setKnown] = useState({ fromAddress: q, sent: q })
  const [isOpen, setIsOpen] = useState(false)
  const [searches, setSearches] = useRemembered(viewerId, 'searches', readSearches)
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

  // Words that somebody went on from are worth keeping; those on the way to them are not.
  const keep = () => {
    if (draft.trim() !== '' && viewedUserId() === null) setSearches(withSearchKept(searches, draft))
  }
  return (
    <Box
      component="form"
      sx={{ position: 'relative' }}
      onSubmit={(event) => {
        event.preventDefault()
        keep()
        if (draft.trim() !== q) onSearch(draft.trim())
      }}
      onFocus={() => setIsOpen(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return
        setIsOpen(false)
        keep()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && draft === '') {
          setIsOpen(false)
          focus()
        } else if (event.key === 'ArrowDown' && event.target === input.current)
          event.currentTarget.querySelector<HTMLElement>('.choose')?.focus()
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
        shortcut="/"
      />
      {isOpen && draft === '' && searches.length > 0 && viewedUserId() === null && (
        <Suspense fallback={null}>
          <RecentSearches
            searches={searches}
            onChoose={(chosen) => {
              setDraft(chosen)
              focus()
            }}
            onRemove={(removed) => {
              setSearches(searches.filter((other) => other !== removed))
              focus()
            }}
            onClear={() => {
              setSearches([])
              focus()
            }}
          />
        </Suspense>
      )}
    </Box>
  )
}
