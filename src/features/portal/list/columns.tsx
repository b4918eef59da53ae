import type { ReactNode } from 'react'
import { t } from '../../../shared/i18n/t'
import { HighlightedText } from '../../../shared/ui/HighlightedText'
import { RelativeTime } from '../../../shared/ui/RelativeTime'
import type { PortalHome, TicketRow } from '../api'
import { PreviewText } from './components/PreviewText'
import { StateLabel } from '../components/StateLabel'
import type { ColumnId } from '../personal/look'
import type { ColumnSort, TicketTab } from './listState'

/** Widths of the table, from the narrowest; the styles say how many pixels they are. */
const tiers = ['base', 'medium', 'wide', 'widest'] as const
type Tier = (typeof tiers)[number]

export type Column = {
  id: ColumnId
  /** What its header sorts by, if the API can. */
  sort?: ColumnSort
  /** Its room: fixed for what is always about as long, a share for the rest. */
  width: string
  /** Leaves when the table is narrower than this. */
  from?: Tier
  cell: (row: TicketRow, link: RowLink) => ReactNode
}

/** Where a row leads, and whether it changed since its reader saw it last. */
export type RowLink = { href: string; isUnread: boolean }

/** Who and what the columns are for. */
export type ColumnContext = { tab: TicketTab; hasPreview: boolean; companies: PortalHome['companies'] }

type Known = Column & {
  /** Lists it can be in; all of them, unless said otherwise. */
  isFor?: (context: ColumnContext) => boolean
  /** Lists it is in when nobody has chosen columns; all it can be in, unless said otherwise. */
  isUsual?: (context: ColumnContext) => boolean
}

const all: Known[] = [
  { id: 'number', width: '60px', sort: 'number', cell: ({ number }) => `#${number}` },
  {
    id: 'title',
    width: 'minmax(0, 2fr)',
    sort: 'title',
    cell: (row, link) => <TicketLink row={row} {...link} />,
  },
  {
    id: 'preview',
    width: 'minmax(0, 3fr)',
    isFor: ({ hasPreview }) => hasPreview,
    cell: ({ preview }) => preview && <PreviewText preview={preview} />,
  },
  {
    id: 'creator',
    width: '136px',
    from: 'medium',
    isFor: ({ tab }) => tab === 'all',
    isUsual: ({ hasPreview }) => !hasPreview,
    cell: ({ creator }) => <bdi>{creator.name}</bdi>,
  },
  {
    id: 'company',
    width: '136px',
    from: 'wide',
    isFor: ({ companies }) => companies.length > 0,
    isUsual: ({ companies, hasPreview }) => companies.length > 1 && !hasPreview,
    cell: ({ company }) => company && <bdi>{company.name}</bdi>,
  },
  { id: 'type', width: '112px', sort: 'type', from: 'wide', cell: ({ type }) => <bdi>{type.name}</bdi> },
  { id: 'state', width: '140px', sort: 'state', cell: ({ state }) => <StateLabel state={state} /> },
  {
    id: 'createdAt',
    width: '88px',
    sort: 'createdAt',
    from: 'medium',
    cell: ({ createdAt }) => <RelativeTime at={createdAt} />,
  },
  {
    id: 'updatedAt',
    width: '92px',
    sort: 'updatedAt',
    cell: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
  },
]

const isPossible = (context: ColumnContext) => (column: Known) => column.isFor?.(context) ?? true

/** @returns what the columns of a list can be, in their usual order */
export function possibleColumns(context: ColumnContext): ColumnId[] {
  return all.filter(isPossible(context)).map(({ id }) => id)
}

/** @returns the columns that a list has when nobody has chosen any, while searching or not */
export function usualColumns(context: ColumnContext): ColumnId[] {
  const plain = { ...context, hasPreview: false }
  return all
    .filter((column) => isPossible(context)(column) && (column.isUsual?.(plain) ?? true))
    .map(({ id }) => id)
}

/**
 * The columns of one list, in order. Beside previews there is room for all of them only where it is widest.
 * @param chosen null: the usual ones
 */
export function columnsFor(context: ColumnContext, chosen: readonly ColumnId[] | null): Column[] {
  const possible = all.filter(isPossible(context))
  const shown = chosen
    ? chosen.flatMap((id) => possible.find((column) => column.id === id) ?? [])
    : possible.filter((column) => column.isUsual?.(context) ?? true)
  return context.hasPreview
    ? shown.map((column) => (column.from ? { ...column, from: 'widest' } : column))
    : shown
}

/** @returns for every width of the table, how its columns share it, as CSS variables */
export function templatesOf(columns: readonly Column[]): Record<string, string> {
  const isShown = (at: number) => (column: Column) => tiers.indexOf(column.from ?? 'base') <= at
  const shares = (at: number) =>
    columns
      .filter(isShown(at))
      .map(({ width }) => width)
      .join(' ')
  return Object.fromEntries(tiers.map((tier, at) => [`--${tier}`, shares(at)]))
}

/** The name of a ticket that opens it; see useRowLinks for the click. */
export function TicketLink({ row, href, isUnread }: { row: TicketRow } & RowLink) {
  return (
    <>
      {isUnread && <span className="unread" role="img" aria-label={t('list.unread')} />}
      <a href={href} data-ticket={row.id}>
        <bdi>{row.titleMatches ? <HighlightedText segments={row.titleMatches} /> : row.title}</bdi>
      </a>
    </>
  )
}
