import type { TicketState } from '../api'

/** A ticket's state in the customer's words. Whatever it stands in carries `stateStyles`, once for all of them. */
export function StateLabel({ state: { category, label } }: { state: TicketState }) {
  return (
    <span className="state-label" data-category={category}>
      <bdi>{label}</bdi>
    </span>
  )
}

export const stateStyles = {
  '& .state-label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 0.75,
    maxWidth: '100%',
    minHeight: 24,
    px: 1,
    borderRadius: '12px',
    typography: 'caption',
    fontWeight: 600,
    color: 'info.main',
    bgcolor: 'info.light',
    '&::before': {
      content: '""',
      flex: 'none',
      width: 6,
      height: 6,
      borderRadius: '50%',
      bgcolor: 'currentColor',
    },
  },
  '& .state-label bdi': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& .state-label[data-category="in_progress"]': { color: 'primary.main', bgcolor: 'primary.light' },
  '& .state-label[data-category="waiting_on_customer"]': { color: 'warning.main', bgcolor: 'warning.light' },
  '& .state-label[data-category="resolved"]': { color: 'success.main', bgcolor: 'success.light' },
} as const
