import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useDraggable,
  useSensor,
  useSensors,
  type DragMoveEvent,
} from '@dnd-kit/core'
import { restrictToVerticalAxis, restrictToWindowEdges } from '@dnd-kit/modifiers'
import Box from '@mui/material/Box'
import {
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type Ref,
  type SyntheticEvent,
} from 'react'
import { useStable } from '../hooks/useStable'
import { arrange } from './arrange'
import type { CarriedBy, CarriedCard } from './carriedCard'
import { announce } from './LiveRegion'
import { CarriedName, SortableCard, sortableListStyles } from './SortableCard'
import { useCarriedCard, type CarriedEvent } from './useCarriedCard'
import { visuallyHidden } from './visuallyHidden'

type Item = { id: string }

type Props<T extends Item> = {
  items: T[]
  /** What an item is called, in announcements and on its buttons. */
  nameOf: (item: T) => string
  /** What it is recognised by while it is carried. */
  iconOf?: (item: T) => ReactNode
  /** What the list is called. */
  label: string
  /** The one thing that comes of every way to move: an item goes to a position, counted from 0. */
  onMove: (id: string, to: number) => void
  /** While something is dragged: the order as it would be if it were dropped now; null when it no longer is. */
  onPreview?: (ids: string[] | null) => void
  /** What stands between the handle and the buttons of an item. The same function as long as it draws the same. */
  children: (item: T) => ReactNode
}

const pointer = { activationConstraint: { distance: 4 } }
const modifiers = [restrictToVerticalAxis, restrictToWindowEdges]
/** As high as what is carried, not as the card it was taken from. */
const overlayStyle = { height: 'auto' }
const instructions =
  'Press space or enter to pick up, the up and down arrow keys to move, home and end for the first and the last place, space or enter to drop, escape to put it back.'
const told: Record<CarriedEvent, (name: string, position: string) => string> = {
  lifted: (name, position) => `${name} picked up at ${position}`,
  over: (name, position) => `${name} is over ${position}`,
  moved: (name, position) => `${name} moved to ${position}`,
  stayed: (name, position) => `${name} stays at ${position}`,
  back: (name, position) => `Not moved: ${name} is back at ${position}`,
}
const silent = () => undefined
/** The list says itself what happens, by name and once. */
const accessibility = {
  screenReaderInstructions: { draggable: '' },
  announcements: { onDragStart: silent, onDragOver: silent, onDragEnd: silent, onDragCancel: silent },
}

/** A list whose cards can be put in order by mouse, finger, keyboard, and with buttons; all of them do the same. */
export function SortableList<T extends Item>(props: Props<T>) {
  const { items, nameOf, iconOf, label, onMove, onPreview, children } = props
  const helpId = useId()
  const list = useRef<HTMLOListElement>(null)
  const grab = useRef<Grab>(null)
  const movedByButton = useRef<string | null>(null)
  const ids = useMemo(() => items.map(({ id }) => id), [items])
  const nameAt = (at: number) => {
    const item = items[at]
    return item ? nameOf(item) : ''
  }
  useLayoutEffect(() => {
    if (list.current) arrange(list.current, ids)
  }, [ids])
  const tell = (event: CarriedEvent, from: number, at: number) =>
    announce(told[event](nameAt(from), `position ${at + 1} of ${ids.length}`))
  const [isAtEnd, setAtEnd] = useState(false)
  const card = useCarriedCard({ list, ids, tell, onMove, onPreview })
  const active = items.find(({ id }) => id === card.hangingId)

  function follow({ active: { rect } }: DragMoveEvent) {
    const now = card.carried.current
    const hanging = rect.current.translated
    if (!now || !hanging || now.by === 'keys') return
    card.aim(now.placeAt(hanging.top, hanging.height))
    setAtEnd(now.isEndInView(hanging.top))
  }

  // Whoever moves a card step by step keeps it, and the button under their finger, in view.
  useLayoutEffect(() => {
    const id = movedByButton.current
    movedByButton.current = null
    const moved = id === null ? null : list.current?.children[ids.indexOf(id)]
    moved?.scrollIntoView?.({ block: 'nearest' })
  }, [ids])

  const onStep = useStable((id: string, by: 1 | -1) => {
    const from = ids.indexOf(id)
    const to = from + by
    if (to < 0 || to >= ids.length) {
      announce(`${nameAt(from)} is already ${by < 0 ? 'first' : 'last'}.`)
      return
    }
    movedByButton.current = id
    onMove(id, to)
    tell('moved', from, to)
  })
  // The same elements as long as the items are: what is carried changes none of them.
  const cards = useMemo(() => {
    const drawn = items.map((item, index) => (
      <SortableCard
        key={item.id}
        item={item}
        name={nameOf(item)}
        helpId={helpId}
        isFirst={index === 0}
        isLast={index === items.length - 1}
        onStep={onStep}
        render={children}
      />
    ))
    // Always in the same order, whatever theirs is: React would move forty to bring one card up. See `arrange`.
    return drawn.toSorted((a, b) => (String(a.key) < String(b.key) ? -1 : 1))
  }, [items, nameOf, helpId, onStep, children])

  // The keys name a place themselves: nothing hangs anywhere that could be moved by some pixels.
  const coordinateGetter = useStable((event: KeyboardEvent) => {
    const now = card.carried.current
    const to = now && placeByKey(event.code, now)
    if (to === null) return
    event.preventDefault()
    card.aim(to)
  })
  const keyboard = useMemo(() => ({ coordinateGetter, scrollBehavior: 'auto' as const }), [coordinateGetter])

  const sensors = useSensors(useSensor(PointerSensor, pointer), useSensor(KeyboardSensor, keyboard))
  return (
    <Box sx={sortableListStyles}>
      {/* Not within the context: whatever changes there while something is dragged, no card is looked at. */}
      <Box
        component="ol"
        ref={list}
        aria-label={label}
        onPointerDownCapture={card.settle}
        onKeyDownCapture={card.settle}
        onPointerDown={(event) => grab.current?.('onPointerDown', event)}
        onKeyDown={(event) => grab.current?.('onKeyDown', event)}
      >
        {cards}
      </Box>
      <Box id={helpId} sx={visuallyHidden}>
        {instructions}
      </Box>
      <DndContext
        sensors={sensors}
        modifiers={modifiers}
        accessibility={accessibility}
        // The page scrolls as far as the list goes, and not on to what comes after it.
        autoScroll={!isAtEnd}
        onDragMove={follow}
        onDragEnd={card.drop}
        onDragCancel={card.cancel}
      >
        <Grip ref={grab} onLift={card.lift} onRelease={card.release} />
        {/* Nothing flies back to its place: the next drag may begin at once. */}
        <DragOverlay dropAnimation={null} style={overlayStyle}>
          {active && <CarriedName icon={iconOf?.(active)} name={nameOf(active)} />}
        </DragOverlay>
      </DndContext>
    </Box>
  )
}

type Grab = (kind: 'onPointerDown' | 'onKeyDown', event: SyntheticEvent<HTMLElement>) => void

type GripProps = {
  ref: Ref<Grab>
  onLift: (card: HTMLElement, by: CarriedBy) => void
  onRelease: () => void
}

/** The one thing that can be dragged: whichever card was grabbed by its handle. */
function Grip({ ref, onLift, onRelease }: GripProps) {
  const { listeners, isDragging, node, setNodeRef, setActivatorNodeRef } = useDraggable({ id: 'card' })
  const by = useRef<CarriedBy>('pointer')
  useLayoutEffect(() => {
    if (!isDragging || !node.current) return
    onLift(node.current, by.current)
    return onRelease
  }, [isDragging, node, onLift, onRelease])

  useImperativeHandle<Grab, Grab>(ref, () => (kind, event) => {
    const handle = event.target instanceof Element && event.target.closest<HTMLElement>('[data-handle]')
    const card = handle && handle.closest('li')
    if (isDragging || !card) return
    by.current = kind === 'onKeyDown' ? 'keys' : 'pointer'
    setNodeRef(card)
    setActivatorNodeRef(handle)
    listeners?.[kind]?.(event)
  })
  return null
}

/** @returns the position that a key sends the carried card to; null for every other key */
function placeByKey(code: string, { to, count }: CarriedCard): number | null {
  if (code === 'ArrowUp') return Math.max(0, to - 1)
  if (code === 'ArrowDown') return Math.min(count - 1, to + 1)
  if (code === 'Home') return 0
  return code === 'End' ? count - 1 : null
}
