import Box from '@mui/material/Box'
import type { KeyboardEvent } from 'react'
import { Link } from 'react-router-dom'
import { t } from '../../../../shared/i18n/t'
import { listSearch, withTab, type ListState, type TicketTab } from '../listState'
import { numberWords } from '../../../../shared/i18n/intl'

type Props = {
  /** The viewer's; undefined until they are known, and then no tab is shown. */
  tabs: readonly TicketTab[] | undefined
  current: TicketTab | undefined
  state: ListState
  counts: Partial<Record<TicketTab, number>>
}

export const listPanelId = 'ticket-list'
export const tabId = (tab: TicketTab) => `tickets-${tab}`

/** All or one's own. Tabs are links: they can be opened elsewhere, and Back undoes them. */
export function TicketTabs({ tabs, current, state, counts }: Props) {
  return (
    <Box role="tablist" aria-label={t('list.tabs')} sx={styles}>
      {tabs?.map((tab) => (
        <Link
          key={tab}
          id={tabId(tab)}
          role="tab"
          aria-selected={tab === current}
          aria-controls={listPanelId}
          tabIndex={tab === current ? 0 : -1}
          to={{ search: listSearch(withTab(state, tab, tabs)) }}
          preventScrollReset
          onKeyDown={onKeyDown}
        >
          {t(`list.tab.${tab}`)}
          {counts[tab] !== undefined && <span>{numberWords(counts[tab])}</span>}
        </Link>
      ))}
    </Box>
  )
}

/** Arrows go to the neighbour and open it; the space bar works as on any tab. */
function onKeyDown(event: KeyboardEvent<HTMLAnchorElement>) {
  const here = event.currentTarget
  if (event.key === ' ') {
    event.preventDefault()
    return here.click()
  }
  const isRtl = getComputedStyle(here).direction === 'rtl'
  const step = { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[event.key]
  if (!step) return
  event.preventDefault()
  const all = [...(here.parentElement?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])]
  const next = all[(all.indexOf(here) + step + all.length) % all.length]
  next?.focus()
  next?.click()
}

const styles = {
  display: 'flex',
  gap: 0.5,
  minHeight: 44,
  marginInlineStart: -1.25,
  '& a': {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    gap: 1,
    px: 1.25,
    typography: 'button',
    color: 'text.secondary',
    textDecoration: 'none',
    borderRadius: '8px 8px 0 0',
    '&:hover': { color: 'text.primary' },
    '&:focus-visible': { outlineOffset: '-2px' },
    '& span': {
      minWidth: 24,
      px: 0.75,
      borderRadius: '10px',
      textAlign: 'center',
      typography: 'caption',
      fontWeight: 600,
      fontVariantNumeric: 'tabular-nums',
      bgcolor: 'surface.sunken',
    },
  },
  '& a[aria-selected="true"]': {
    color: 'primary.main',
    '& span': { bgcolor: 'primary.light' },
    '&::after': {
      content: '""',
      position: 'absolute',
      insetInline: 10,
      insetBlockEnd: 0,
      height: 2,
      borderRadius: '2px',
      bgcolor: 'primary.main',
    },
  },
}
