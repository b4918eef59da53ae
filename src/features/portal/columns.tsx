import type { ReactNode } from 'react'
import { HighlightedText } from '../../shared/ui/HighlightedText'
import { RelativeTime } from '../../shared/ui/RelativeTime'
import type { PortalHome, TicketRow } from './api'
import { PreviewText } from './components/PreviewText'
import { StateLabel } from './components/StateLabel'
import type { ColumnSort, TicketTab } from './listState'
import { words } from './words'

export type Column = {
  id: keyof typeof words.list.column
  /** What its header sorts by, if the API can. */
  sort?: ColumnSort
  /** Leaves when the table is narrower than this. */
  from?: 'medium' | 'wide'
  cell: (row: TicketRow, hrefOf: (id: string) => string) => ReactNode
}

/** Who and what the columns are for. */
export type ColumnContext = { tab: TicketTab; hasPreview: boolean; companies: PortalHome['companies'] }

const all: (Column & { isFor?: (context: ColumnContext) => boolean })[] = [
  { id: 'number', sort: 'number', cell: ({ number }) => words.ticket.number(number) },
  {
    id: 'title',
    sort: 'title',
    cell: (row, hrefOf) => <TicketLink row={row} href={hrefOf(row.id)} />,
  },
  {
    id: 'preview',
    isFor: ({ hasPreview }) => hasPreview,
    cell: ({ preview }) => preview && <PreviewText preview={preview} />,
  },
  {
    id: 'creator',
    from: 'medium',
    isFor: ({ tab, hasPreview }) => tab === 'all' && !hasPreview,
    cell: ({ creator }) => <bdi>{creator.name}</bdi>,
  },
  {
    id: 'company',
    from: 'wide',
    isFor: ({ companies, hasPreview }) => companies.length > 1 && !hasPreview,
    cell: ({ company }) => company && <bdi>{company.name}</bdi>,
  },
  { id: 'type', sort: 'type', from: 'wide', cell: ({ type }) => <bdi>{type.name}</bdi> },
  { id: 'state', sort: 'state', cell: ({ state }) => <StateLabel state={state} /> },
  {
    id: 'createdAt',
    sort: 'createdAt',
    from: 'medium',
    cell: ({ createdAt }) => <RelativeTime at={createdAt} />,
  },
  { id: 'updatedAt', sort: 'updatedAt', cell: ({ updatedAt }) => <RelativeTime at={updatedAt} /> },
]

/** The columns of one list, in order. */
export function columnsFor(context: ColumnContext): Column[] {
  return all.filter(({ isFor }) => isFor?.(context) ?? true)
}

/** The name of a ticket that opens it; see useRowLinks for the click. */
export function TicketLink({ row, href }: { row: TicketRow; href: string }) {
  return (
    <a href={href} data-ticket={row.id}>
      <bdi>{row.titleMatches ? <HighlightedText segments={row.titleMatches} /> : row.title}</bdi>
    </a>
  )
}
