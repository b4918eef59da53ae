import Box from '@mui/material/Box'
import { memo } from 'react'
import { RelativeTime } from '../../../../shared/ui/RelativeTime'
import type { TicketRow } from '../../api'
import type { Density } from '../../personal/look'
import { TicketLink, type RowLink } from '../columns'
import { useRowBlocks } from '../useRowBlocks'
import { PreviewText } from './PreviewText'
import { StateLabel } from '../../components/StateLabel'
import { cardStyles } from './tableStyles'

type Props = {
  rows: readonly TicketRow[]
  /** How many there are with those that are not loaded yet. */
  total: number
  hasPreviews: boolean
  hasCreators: boolean
  hrefOf: (id: string) => string
  listen: (rows: HTMLElement | null) => () => void
  unread: ReadonlySet<string>
  density: Density
}

/** The list where there is no room for a table: the same tickets, one under the other. */
export function TicketCards({ rows, total, listen, unread, density, hrefOf, ...shown }: Props) {
  const { blocks, watch } = useRowBlocks(rows, cardHeights[density])
  const count = Math.max(total, rows.length)
  return (
    <Box role="list" ref={listen} sx={cardStyles} data-density={density}>
      {blocks.map(({ at, rows: some, drawn }, block) => (
        <div
          key={at}
          ref={watch}
          role="presentation"
          className="block"
          data-block={block}
          data-first={some[0]?.id}
          {...(drawn.length < some.length && { style: { minHeight: roomFor(some) } })}
        >
          {drawn.map((row, index) => (
            <Card
              key={row.id}
              place={at + index}
              count={count}
              row={row}
              href={hrefOf(row.id)}
              isUnread={unread.has(row.id)}
              {...shown}
            />
          ))}
        </div>
      ))}
    </Box>
  )
}

/** In pixels, of a card whose title has one line, with the gap below it. */
const cardHeights: Record<Density, number> = { comfortable: 112, compact: 88 }

/** As much as they took before, or else would take if all had one line for their title. */
const roomFor = (rows: readonly TicketRow[]) => `var(--room, calc(var(--card) * ${rows.length}))`

type CardProps = Pick<Props, 'hasPreviews' | 'hasCreators'> & {
  place: number
  count: number
  row: TicketRow
} & RowLink

const Card = memo(function Card({ place, count, row, hasPreviews, hasCreators, href, isUnread }: CardProps) {
  return (
    <div
      role="listitem"
      aria-posinset={place + 1}
      aria-setsize={count}
      className="card"
      data-row={place}
      data-category={row.state.category}
      data-unread={isUnread || undefined}
    >
      <div className="line">
        <span>
          #{row.number} · <bdi>{row.type.name}</bdi>
        </span>
        <RelativeTime at={row.updatedAt} />
      </div>
      <div className="title">
        <TicketLink row={row} href={href} isUnread={isUnread} />
      </div>
      {hasPreviews && row.preview && (
        <div>
          <PreviewText preview={row.preview} />
        </div>
      )}
      <div className="line">
        <StateLabel state={row.state} />
        {hasCreators && !hasPreviews && <bdi>{row.creator.name}</bdi>}
      </div>
    </div>
  )
})
