import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import type { Theme } from '@mui/material/styles'
import { memo, type ReactNode } from 'react'
import { covered } from './carriedCard'
import { ArrowDownIcon, ArrowUpIcon } from './firstIcons'
import { GripIcon } from './icons'

type CardProps<T> = {
  item: T
  name: string
  /** The element that says how the handle is used with the keyboard. */
  helpId: string
  isFirst: boolean
  isLast: boolean
  onStep: (id: string, by: 1 | -1) => void
  render: (item: T) => ReactNode
}

/** One card of a sortable list: its handle, what it holds, and the buttons that move it by one. */
function Card<T extends { id: string }>(props: CardProps<T>) {
  const { item, name, helpId, isFirst, isLast, onStep, render } = props
  return (
    <li data-sortable={item.id}>
      <Handle name={name} helpId={helpId} />
      <div data-content>{render(item)}</div>
      <Steps id={item.id} name={name} isFirst={isFirst} isLast={isLast} onStep={onStep} />
    </li>
  )
}

/** Drawn again only when it is another: a drop changes the order, and none of the cards in it. */
export const SortableCard = memo(Card) as typeof Card

const Handle = memo(function Handle({ name, helpId }: { name: string; helpId: string }) {
  return (
    <IconButton
      size="small"
      data-handle
      aria-label={`Drag ${name}`}
      aria-roledescription="sortable"
      aria-describedby={helpId}
      sx={handleStyles}
    >
      <GripIcon sx={gripStyles} />
    </IconButton>
  )
})

type StepsProps = Pick<CardProps<never>, 'name' | 'isFirst' | 'isLast' | 'onStep'> & { id: string }

const Steps = memo(function Steps({ id, name, isFirst, isLast, onStep }: StepsProps) {
  return (
    <Box sx={{ flex: 'none', display: 'flex', flexDirection: 'column' }}>
      <StepButton label={`Move ${name} up`} isAtEnd={isFirst} onClick={() => onStep(id, -1)}>
        <ArrowUpIcon sx={{ fontSize: 16 }} />
      </StepButton>
      <StepButton label={`Move ${name} down`} isAtEnd={isLast} onClick={() => onStep(id, 1)}>
        <ArrowDownIcon sx={{ fontSize: 16 }} />
      </StepButton>
    </Box>
  )
})

type StepProps = { label: string; isAtEnd: boolean; onClick: () => void; children: ReactNode }

/** Not disabled at the ends of the list: that would take the focus away from somebody who is moving a card. */
function StepButton({ label, isAtEnd, onClick, children }: StepProps) {
  return (
    <IconButton
      size="small"
      aria-label={label}
      aria-disabled={isAtEnd}
      onClick={onClick}
      sx={{ width: 26, height: 24, p: 0, color: 'text.secondary', opacity: isAtEnd ? 0.35 : 1 }}
    >
      {children}
    </IconButton>
  )
}

/** What hangs on the pointer while a card is carried: its handle, icon and name stand where they stood in the card. */
export function CarriedName({ icon, name }: { icon: ReactNode; name: string }) {
  return (
    <div aria-hidden data-carried>
      <GripIcon sx={gripStyles} />
      {icon}
      <span>{name}</span>
    </div>
  )
}

const handleStyles = {
  cursor: 'grab',
  touchAction: 'none',
  mt: '9px',
  color: 'text.secondary',
  // It stays focusable while its card is only a mark of the place.
  visibility: 'visible !important',
}

const gripStyles = { fontSize: 20, '& path': { strokeWidth: 2.5 } }

const cardStyles = {
  display: 'flex',
  gap: '6px',
  p: 1,
  border: 1,
  borderColor: 'divider',
  borderRadius: '10px',
  bgcolor: 'background.paper',
} as const

/**
 * Of the list, its cards and what is carried, at once: no card has styles of its own to work out, and picking one up
 * brings no new rule, for which the browser would look at every element of the page.
 */
export const sortableListStyles = {
  '& ol': { position: 'relative', listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 },
  '& ol > li': {
    ...cardStyles,
    position: 'relative',
    alignItems: 'flex-start',
    scrollMarginBlock: `${covered.above}px ${covered.below}px`,
    // Those that are off the screen cost nothing when the order changes.
    contentVisibility: 'auto',
    // What most of them hold: two lines, and on a phone what does not fit beside them below.
    containIntrinsicSize: { xs: 'auto 73px', sm: 'auto 48px' },
  },
  '& ol > li > [data-content]': { flex: 1, minWidth: 0 },
  '& ol > li[data-aside]': {
    transition: ({ transitions }: Theme) => transitions.create('transform', { duration: 200 }),
  },
  // The place where it would be dropped.
  '& ol > li[data-dragging="pointer"]': {
    borderStyle: 'dashed',
    borderColor: 'primary.main',
    bgcolor: 'primary.light',
    '& > *': { visibility: 'hidden' },
    '& > [data-handle] svg': { opacity: 0 },
  },
  // With the keys it goes there itself, at once: the page scrolls after it.
  '& ol > li[data-dragging="keys"]': {
    zIndex: 1,
    transition: 'none',
    borderColor: 'primary.main',
    boxShadow: 8,
  },
  '& [data-carried]': {
    ...cardStyles,
    alignItems: 'center',
    cursor: 'grabbing',
    borderColor: 'primary.main',
    boxShadow: 8,
    '& > svg': { m: '5px', flex: 'none', color: 'primary.main' },
    '& > span': {
      typography: 'h3',
      marginInlineStart: 0.5,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
  },
} as const
