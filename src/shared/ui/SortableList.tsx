import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useDraggable,
  useSensor,
  useSensors,
  type DragMoveEvent,
  type KeyboardCoordinateGetter,
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
import { pickUp, type CarriedCard } from './carriedCard'
import { announce } from './LiveRegion'
import { CarriedName, SortableCard, sortableListStyles } from './SortableCard'
import { visuallyHidden } from './visuallyHidden'

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
  /** What stands between the handle and the buttons of an item. The same function as long as it draws the same. */
  children: (item: T) => ReactNode
}

const pointer = { activationConstraint: { distance: 4 } }
const modifiers = [restrictToVerticalAxis, restrictToWindowEdges]
/** As high as what is carried, not as the card it was taken from. */
const overlayStyle = { height: 'auto' }
const instructions =
  'Press space or enter to pick up, the up and down arrow keys to move, home and end for the first and the last place, space or enter to drop, escape to put it back.'
const silent = () => undefined
/** The list says itself what happens, by name and once. */
const accessibility = {
  screenReaderInstructions: { draggable: '' },
  announcements: { onDragStart: silent, onDragOver: silent, onDragEnd: silent, onDragCancel: silent },
}

/** A list whose cards can be put in order by mouse, finger, keyboard, and with buttons; all of them do the same. */
export function SortableList<T extends Item>(props: Props<T>) {
  const { items, nameOf, label, onMove, onPreview, children } = props
  const helpId = useId()
  const list = useRef<HTMLOListElement>(null)
  const grab = useRef<Grab>(null)
  const carried = useRef<CarriedCard | null>(null)
  const [carriedId, setCarriedId] = useState<string | null>(null)
  const movedByButton = useRef<string | null>(null)
  const ids = items.map(({ id }) => id)
  const active = items.find(({ id }) => id === carriedId)
  const position = (at: number) => `position ${at + 1} of ${items.length}`

  const nameAt = (at: number) => {
    const item = items[at]
    return item ? nameOf(item) : ''
  }

  function lift(card: HTMLElement) {
    if (!list.current) return
    const now = pickUp(list.current, card)
    carried.current = now
    setCarriedId(ids[now.from] ?? null)
    announce(`${nameAt(now.from)} picked up at ${position(now.from)}`)
  }

  function aim(to: number) {
    const now = carried.current
    if (!now || to === now.to) return
    now.moveTo(to)
    const id = ids[now.from]
    if (id !== undefined) onPreview?.(ids.toSpliced(now.from, 1).toSpliced(to, 0, id))
    announce(`${nameAt(now.from)} is over ${position(to)}`)
  }

  function drop() {
    const now = carried.current
    if (!now) return
    onPreview?.(null)
    const { from, to } = now
    const id = ids[from]
    if (id !== undefined && to !== from) onMove(id, to)
    announce(`${nameAt(from)} ${to === from ? 'stays at' : 'moved to'} ${position(to)}`)
  }

  function cancel() {
    const now = carried.current
    if (!now) return
    onPreview?.(null)
    announce(`Not moved: ${nameAt(now.from)} is back at ${position(now.from)}`)
  }

  function follow({ activatorEvent, active: { rect }, delta }: DragMoveEvent) {
    const now = carried.current
    // The keys name a place themselves.
    if (now && !(activatorEvent instanceof KeyboardEvent))
      aim(now.placeAt(delta.y, rect.current.translated?.height ?? 0))
  }

  const settle = useStable(() => {
    carried.current?.putDown()
    carried.current = null
    setCarriedId(null)
  })
  // In the same frame as the new order, and also when the list changes under a card that is being carried.
  useLayoutEffect(settle, [settle, items])

  // Whoever moves a card step by step keeps it, and the button under their finger, in view.
  useLayoutEffect(() => {
    const id = movedByButton.current
    movedByButton.current = null
    const card = id === null ? null : list.current?.children[items.findIndex((item) => item.id === id)]
    card?.scrollIntoView?.({ block: 'nearest' })
  }, [items])

  const onStep = useStable((id: string, by: 1 | -1) => {
    const from = ids.indexOf(id)
    const to = from + by
    if (to < 0 || to >= ids.length) {
      announce(`${nameAt(from)} is already ${by < 0 ? 'first' : 'last'}.`)
      return
    }
    movedByButton.current = id
    onMove(id, to)
    announce(`${nameAt(from)} moved to ${position(to)}`)
  })
  // The same elements as long as the items are: what is carried changes none of them.
  const cards = useMemo(
    () =>
      items.map((item, index) => (
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
      )),
    [items, nameOf, helpId, onStep, children],
  )

  const coordinateGetter = useStable<
    Parameters<KeyboardCoordinateGetter>,
    ReturnType<KeyboardCoordinateGetter>
  >((event, { context: { collisionRect } }) => {
    const now = carried.current
    const to = now && placeByKey(event.code, now)
    if (!now || to === null) return undefined
    event.preventDefault()
    if (event.code === 'Home' || event.code === 'End') now.bringIntoView(to)
    aim(to)
    return { x: collisionRect?.left ?? 0, y: now.edgeAt(to, collisionRect?.height ?? 0) }
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
        onDragMove={follow}
        onDragEnd={drop}
        onDragCancel={cancel}
      >
        <Grip ref={grab} onLift={useStable(lift)} onSettle={settle} />
        {/* Nothing flies back to its place: the next drag may begin at once. */}
        <DragOverlay dropAnimation={null} style={overlayStyle}>
          {active && <CarriedName name={nameOf(active)} />}
        </DragOverlay>
      </DndContext>
    </Box>
  )
}

type Grab = (kind: 'onPointerDown' | 'onKeyDown', event: SyntheticEvent<HTMLElement>) => void

type GripProps = {
  ref: Ref<Grab>
  onLift: (card: HTMLElement) => void
  onSettle: () => void
}

/** The one thing that can be dragged: whichever card was grabbed by its handle. */
function Grip({ ref, onLift, onSettle }: GripProps) {
  const { listeners, isDragging, node, setNodeRef, setActivatorNodeRef } = useDraggable({ id: 'card' })
  useLayoutEffect(() => {
    if (!isDragging || !node.current) return
    onLift(node.current)
    return onSettle
  }, [isDragging, node, onLift, onSettle])

  useImperativeHandle<Grab, Grab>(ref, () => (kind, event) => {
    const handle = event.target instanceof Element && event.target.closest<HTMLElement>('[data-handle]')
    const card = handle && handle.closest('li')
    if (isDragging || !card) return
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
