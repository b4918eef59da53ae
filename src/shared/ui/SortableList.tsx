import {
  closestCenter,
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
  type DragOverEvent,
  type UniqueIdentifier,
} from '@dnd-kit/core'
import { restrictToVerticalAxis, restrictToWindowEdges } from '@dnd-kit/modifiers'
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { styled } from '@mui/material/styles'
import { memo, useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { ArrowDownIcon, ArrowUpIcon, GripIcon } from './icons'
import { announce } from './LiveRegion'

type Item = { id: string }

type Props<T extends Item> = {
  items: T[]
  /** What an item is called, in announcements and on its buttons. */
  nameOf: (item: T) => string
  /** What the list is called. */
  label: string
  /** The one thing that comes of every way to move: an item goes to a position, counted from 0. */
  onMove: (id: string, to: number) => void
  /** While something is dragged: the order as it would be if it were dropped now; null when it no longer is. */
  onPreview?: (ids: string[] | null) => void
  /** What stands between the handle and the buttons of an item. Give it a memoised element: dragging renders often. */
  children: (item: T) => ReactNode
}

/** A list whose cards can be put in order by mouse, finger, keyboard, and with buttons; all of them do the same. */
export function SortableList<T extends Item>(props: Props<T>) {
  const { items, nameOf, label, onMove, onPreview, children } = props
  const [activeId, setActiveId] = useState<UniqueIdentifier | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const movedByButton = useRef<string | null>(null)
  const toldOver = useRef<UniqueIdentifier | null>(null)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates, scrollBehavior: 'auto' }),
  )
  const ids = items.map(({ id }) => id)
  const active = items.find(({ id }) => id === activeId)
  const name = (id: UniqueIdentifier) => {
    const item = items.find((one) => one.id === id)
    return item ? nameOf(item) : ''
  }
  const place = (id: UniqueIdentifier) => `position ${ids.indexOf(String(id)) + 1} of ${ids.length}`

  // Whoever moves a card step by step keeps it, and the button under their finger, in view.
  useLayoutEffect(() => {
    const id = movedByButton.current
    movedByButton.current = null
    if (id !== null)
      list.current?.children[items.findIndex((item) => item.id === id)]?.scrollIntoView?.({
        block: 'nearest',
      })
  }, [items])

  const step = useRef<(id: string, by: 1 | -1) => void>(() => {})
  useLayoutEffect(() => {
    step.current = (id, by) => {
      const to = ids.indexOf(id) + by
      if (to < 0 || to >= ids.length) {
        announce(`${name(id)} is already ${by < 0 ? 'first' : 'last'}.`)
        return
      }
      movedByButton.current = id
      onMove(id, to)
      announce(`${name(id)} moved to position ${to + 1} of ${ids.length}`)
    }
  })
  // The same function for good, so that the buttons are not drawn again while something is dragged.
  const onStep = useCallback((id: string, by: 1 | -1) => step.current(id, by), [])

  function drop({ active: { id }, over }: DragEndEvent) {
    setActiveId(null)
    onPreview?.(null)
    const to = over ? ids.indexOf(String(over.id)) : -1
    if (to >= 0 && to !== ids.indexOf(String(id))) onMove(String(id), to)
  }

  function follow({ active: { id }, over }: DragOverEvent) {
    if (over) onPreview?.(arrayMove(ids, ids.indexOf(String(id)), ids.indexOf(String(over.id))))
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      modifiers={[restrictToVerticalAxis, restrictToWindowEdges]}
      onDragStart={({ active: { id } }) => setActiveId(id)}
      onDragOver={follow}
      onDragEnd={drop}
      onDragCancel={() => {
        setActiveId(null)
        onPreview?.(null)
      }}
      accessibility={{
        screenReaderInstructions: {
          draggable:
            'Press space or enter to pick up, the up and down arrow keys to move, space or enter to drop, escape to put it back.',
        },
        announcements: {
          onDragStart({ active: { id } }) {
            toldOver.current = id
            return `${name(id)} picked up at ${place(id)}`
          },
          onDragOver({ active: { id }, over }) {
            // Picked up, a card is over its own place: saying so would talk over having said where that is.
            if (!over || over.id === toldOver.current) return undefined
            toldOver.current = over.id
            return `${name(id)} is over ${place(over.id)}`
          },
          onDragEnd: ({ active: { id }, over }) =>
            over && over.id !== id
              ? `${name(id)} moved to ${place(over.id)}`
              : `${name(id)} stays at ${place(id)}`,
          onDragCancel: ({ active: { id } }) => `Not moved: ${name(id)} is back at ${place(id)}`,
        },
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <Box
          component="ol"
          ref={list}
          aria-label={label}
          sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}
        >
          {items.map((item, index) => (
            <SortableItem
              key={item.id}
              id={item.id}
              name={nameOf(item)}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              onStep={onStep}
            >
              {children(item)}
            </SortableItem>
          ))}
        </Box>
      </SortableContext>
      {/* Nothing flies back to its place: the next drag may begin at once. */}
      <DragOverlay dropAnimation={null}>{active && <Carried name={nameOf(active)} />}</DragOverlay>
    </DndContext>
  )
}

type ItemProps = {
  id: string
  name: string
  isFirst: boolean
  isLast: boolean
  onStep: (id: string, by: 1 | -1) => void
  children: ReactNode
}

/** All of them are drawn whenever the dragged one is over another: only what changes then is drawn here. */
function SortableItem({ id, name, isFirst, isLast, onStep, children }: ItemProps) {
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id, attributes: { roleDescription: 'sortable' } })
  return (
    <Card
      ref={setNodeRef}
      data-sortable={id}
      data-dragging={isDragging}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <Handle ref={setActivatorNodeRef} attributes={attributes} listeners={listeners} name={name} />
      <Content>{children}</Content>
      <Steps id={id} name={name} isFirst={isFirst} isLast={isLast} onStep={onStep} />
    </Card>
  )
}

type HandleProps = Pick<ReturnType<typeof useSortable>, 'attributes' | 'listeners'> & {
  ref: (element: HTMLElement | null) => void
  name: string
}

const Handle = memo(function Handle({ ref, attributes, listeners, name }: HandleProps) {
  return (
    <IconButton
      size="small"
      ref={ref}
      {...attributes}
      {...listeners}
      aria-label={`Drag ${name}`}
      sx={{
        cursor: 'grab',
        touchAction: 'none',
        mt: '9px',
        color: 'text.secondary',
        // It stays focusable while its card is only a mark of the place.
        visibility: 'visible !important',
      }}
    >
      <GripIcon sx={{ fontSize: 20, '& path': { strokeWidth: 2.5 } }} />
    </IconButton>
  )
})

const Steps = memo(function Steps({ id, name, isFirst, isLast, onStep }: Omit<ItemProps, 'children'>) {
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

/** What hangs on the pointer while a card is carried. */
function Carried({ name }: { name: string }) {
  return (
    <Card as="div" aria-hidden data-carried>
      <GripIcon sx={{ fontSize: 20, m: '5px', flex: 'none', color: 'primary.main' }} />
      <Box sx={{ typography: 'h3', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
        {name}
      </Box>
    </Card>
  )
}

const Card = styled('li')(({ theme }) => {
  const { palette, shadows } = theme.vars ?? theme
  return {
    position: 'relative',
    display: 'flex',
    alignItems: 'flex-start',
    gap: 6,
    padding: 8,
    border: `1px solid ${palette.divider}`,
    borderRadius: 10,
    backgroundColor: palette.background.paper,
    '&[data-dragging="true"]': {
      borderStyle: 'dashed',
      borderColor: palette.primary.main,
      backgroundColor: palette.primary.light,
      '& > *': { visibility: 'hidden' },
    },
    '&[data-carried]': {
      alignItems: 'center',
      cursor: 'grabbing',
      borderColor: palette.primary.main,
      boxShadow: shadows[8],
    },
  }
})

const Content = styled('div')({ flex: 1, minWidth: 0 })
