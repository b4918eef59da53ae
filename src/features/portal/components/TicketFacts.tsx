import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { t } from '../../../shared/i18n/t'
import { RelativeTime } from '../../../shared/ui/RelativeTime'
import type { TicketDetail, TicketRow } from '../api'
import { valueWords } from '../valueWords'

type Props = {
  ticket: TicketDetail | TicketRow
  /** Behind a line to open, where the conversation needs the room. */
  isFolded: boolean
}

/** What is known of a ticket besides what was said. */
export function TicketFacts({ ticket, isFolded }: Props) {
  const attributes = 'attributes' in ticket ? ticket.attributes : []
  const facts = (
    <Box component="dl" sx={listStyles}>
      <Fact name={t('ticket.fact.number')}>#{ticket.number}</Fact>
      <Fact name={t('ticket.fact.type')}>{ticket.type.name}</Fact>
      {ticket.company && <Fact name={t('ticket.fact.company')}>{ticket.company.name}</Fact>}
      <Fact name={t('ticket.fact.creator')}>{ticket.creator.name}</Fact>
      <Fact name={t('ticket.fact.createdAt')}>
        <RelativeTime at={ticket.createdAt} />
      </Fact>
      <Fact name={t('ticket.fact.updatedAt')}>
        <RelativeTime at={ticket.updatedAt} />
      </Fact>
      {attributes.map((attribute) => (
        <Fact key={attribute.id} name={attribute.name}>
          {valueWords(attribute)}
        </Fact>
      ))}
    </Box>
  )
  return isFolded ? (
    <Box component="details" sx={{ ...cardStyles, mt: 1.5 }}>
      <Box
        component="summary"
        sx={{ px: 2, py: 1.25, typography: 'h3', cursor: 'pointer', borderRadius: 'inherit' }}
      >
        {t('ticket.facts')}
      </Box>
      <Box sx={{ px: 2, pb: 2 }}>{facts}</Box>
    </Box>
  ) : (
    <Box component="aside" aria-label={t('ticket.facts')} sx={{ ...cardStyles, p: 2.5 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 1.5 }}>
        {t('ticket.facts')}
      </Typography>
      {facts}
    </Box>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>
        <bdi>{name}</bdi>
      </dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </>
  )
}

const cardStyles = {
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
} as const

const listStyles = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'minmax(80px, 2fr) 3fr',
  columnGap: 2,
  rowGap: 1,
  typography: 'body2',
  '& dt': { color: 'text.secondary', overflowWrap: 'anywhere' },
  '& dd': { m: 0, overflowWrap: 'anywhere' },
} as const
