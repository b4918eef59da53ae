import Box from '@mui/material/Box'
import { memo } from 'react'
import { RelativeTime } from '../../../../shared/ui/RelativeTime'
import type { TicketRow } from '../../api'
import { TicketLink } from '../columns'
import { words } from '../../words'
import { PreviewText } from './PreviewText'
import { StateLabel } from '../../components/StateLabel'
import { cardStyles } from './tableStyles'

type Props = {
  rows: readonly TicketRow[]
  hasPreviews: boolean
  hasCreators: boolean
  hrefOf: (id: string) => string
  listen: (rows: HTMLElement | null) => () => void
}

/** The list where there is no room for a table: the same tickets, one under the other. */
export function TicketCards({ rows, listen, ...shown }: Props) {
  return (
    <Box component="ul" ref={listen} sx={cardStyles}>
      {rows.map((row) => (
        <Card key={row.id} row={row} {...shown} />
      ))}
    </Box>
  )
}

type CardProps = Omit<Props, 'rows' | 'listen'> & { row: TicketRow }

const Card = memo(function Card({ row, hasPreviews, hasCreators, hrefOf }: CardProps) {
  return (
    <li data-row data-category={row.state.category}>
      <div className="line">
        <span>
          {words.ticket.number(row.number)} · <bdi>{row.type.name}</bdi>
        </span>
        <RelativeTime at={row.updatedAt} />
      </div>
      <TicketLink row={row} href={hrefOf(row.id)} />
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
