import Box from '@mui/material/Box'
import { memo } from 'react'
import { RelativeTime } from '../../../../shared/ui/RelativeTime'
import type { TicketRow } from '../../api'
import type { Density } from '../../personal/look'
import { TicketLink, type RowLink } from '../columns'
import { PreviewText } from './PreviewText'
import { StateLabel } from '../../components/StateLabel'
import { cardStyles } from './tableStyles'

type Props = {
  rows: readonly TicketRow[]
  hasPreviews: boolean
  hasCreators: boolean
  hrefOf: (id: string) => string
  listen: (rows: HTMLElement | null) => () => void
  unread: ReadonlySet<string>
  density: Density
}

/** The list where there is no room for a table: the same tickets, one under the other. */
export function TicketCards({ rows, listen, unread, density, hrefOf, ...shown }: Props) {
  return (
    <Box component="ul" ref={listen} sx={cardStyles} data-density={density}>
      {rows.map((row) => (
        <Card key={row.id} row={row} href={hrefOf(row.id)} isUnread={unread.has(row.id)} {...shown} />
      ))}
    </Box>
  )
}

type CardProps = Pick<Props, 'hasPreviews' | 'hasCreators'> & { row: TicketRow } & RowLink

const Card = memo(function Card({ row, hasPreviews, hasCreators, href, isUnread }: CardProps) {
  return (
    <li data-row data-category={row.state.category} data-unread={isUnread || undefined}>
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
    </li>
  )
})
