import Box from '@mui/material/Box'
import { RelativeTime } from '../../../shared/ui/RelativeTime'
import type { TicketPart } from '../api'
import { rich } from '../../../shared/i18n/t'
import { folded, open } from './folded'
import { StateLabel, stateStyles } from './StateLabel'

type Props = { change: Extract<TicketPart, { kind: 'state_change' }>; isFolded: boolean }

/** A line between the messages: who moved the ticket, from where to where. */
export function StateChange({ change: { author, from, to, at }, isFolded }: Props) {
  return (
    <Box
      component="li"
      ref={isFolded ? folded : open}
      sx={{
        ...stateStyles,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 0.75,
        rowGap: 0.5,
        marginInlineStart: { xs: 0, sm: 5.5 },
        paddingInlineStart: 2,
        typography: 'body2',
        color: 'text.secondary',
      }}
    >
      {rich('ticket.changed', {
        name: <bdi>{author.name}</bdi>,
        from: <bdi>{from.label}</bdi>,
        to: <StateLabel state={to} />,
      })}
      <Box component="span" sx={{ marginInlineStart: 'auto', paddingInlineEnd: 2, typography: 'caption' }}>
        <RelativeTime at={at} />
      </Box>
    </Box>
  )
}
