import Box from '@mui/material/Box'
import type { KeyboardEvent } from 'react'
import { CloseIcon } from '../../../../shared/ui/firstIcons'
import { HistoryIcon } from '../../../../shared/ui/icons'
import { t } from '../../../../shared/i18n/t'

type Props = {
  searches: readonly string[]
  onChoose: (q: string) => void
  onRemove: (q: string) => void
  onClear: () => void
}

/** What was searched for lately, under the empty search box. Arrow keys move, Delete removes. */
export function RecentSearches({ searches, onChoose, onRemove, onClear }: Props) {
  return (
    <Box sx={styles} onKeyDown={onKeyDown}>
      <div className="head">
        <span id="recent-searches">{t('tools.recent.title')}</span>
        <button type="button" onClick={onClear}>
          {t('tools.recent.clear')}
        </button>
      </div>
      <ul aria-labelledby="recent-searches">
        {searches.map((q) => (
          <li key={q}>
            <button
              type="button"
              className="choose"
              onClick={() => onChoose(q)}
              onKeyDown={({ key }) => {
                if (key === 'Delete') onRemove(q)
              }}
            >
              <HistoryIcon />
              <bdi>{q}</bdi>
            </button>
            <button type="button" aria-label={t('tools.recent.remove', { q })} onClick={() => onRemove(q)}>
              <CloseIcon />
            </button>
          </li>
        ))}
      </ul>
    </Box>
  )
}

function onKeyDown(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  event.preventDefault()
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.choose')]
  const at = all.findIndex((one) => one.parentElement?.contains(document.activeElement)) + step
  // Above the first one is the box itself.
  if (at < 0) event.currentTarget.parentElement?.querySelector('input')?.focus()
  else all[Math.min(at, all.length - 1)]?.focus()
}

const styles = {
  position: 'absolute',
  insetInline: 0,
  insetBlockStart: 'calc(100% + 6px)',
  zIndex: 'modal',
  p: 0.75,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
  boxShadow: 8,
  '& .head': {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    paddingInlineStart: 1,
    typography: 'caption',
    fontWeight: 600,
    color: 'text.secondary',
  },
  '& ul': { m: 0, p: 0, listStyle: 'none' },
  '& li': { display: 'flex', borderRadius: 1, '&:hover': { bgcolor: 'action.hover' } },
  '& button': {
    all: 'unset',
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    gap: 1,
    minWidth: 36,
    minHeight: { xs: 44, sm: 34 },
    px: 1,
    borderRadius: 1,
    cursor: 'pointer',
    color: 'text.secondary',
    '&:hover': { color: 'text.primary' },
    '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-2px' },
    '& svg': { fontSize: 16 },
  },
  '& .head button': { typography: 'caption', fontWeight: 600, minHeight: 28 },
  '& .choose': { flex: 1, minWidth: 0, typography: 'body1', color: 'text.primary' },
  '& .choose svg': { color: 'text.secondary' },
  '& bdi': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
} as const
