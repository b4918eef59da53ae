import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { useStable } from '../hooks/useStable'
import { pickUp, type CarriedBy, type CarriedCard } from './carriedCard'

export type CarriedEvent = 'lifted' | 'over' | 'moved' | 'stayed' | 'back'

type Options = {
  /** Whose children are the cards. */
  list: RefObject<HTMLElement | null>
  /** Of the cards, in order; the same array as long as the order is. */
  ids: string[]
  /** What happens to the card from a position, and the position it is about, both counted from 0. */
  tell: (event: CarriedEvent, from: number, at: number) => void
  onMove: (id: string, to: number) => void
  onPreview: ((ids: string[] | null) => void) | undefined
}

/** A card on its way to another position: it is picked up, held over places, and dropped or put back; each is told. */
export function useCarriedCard({ list, ids, tell, onMove, onPreview }: Options) {
  const carried = useRef<CarriedCard | null>(null)
  const dropped = useRef<(() => void) | null>(null)
  const [hangingId, setHangingId] = useState<string | null>(null)

  const putDown = useStable(() => {
    carried.current?.putDown()
    carried.current = null
    setHangingId(null)
  })
  // In the same frame as the new order, and also when the list changes under a card that is being carried.
  useLayoutEffect(putDown, [putDown, ids])

  const lift = useStable((card: HTMLElement, by: CarriedBy) => {
    if (!list.current) return
    const now = pickUp(list.current, card, by)
    carried.current = now
    setHangingId(by === 'pointer' ? (ids[now.from] ?? null) : null)
    tell('lifted', now.from, now.from)
  })

  function aim(to: number) {
    const now = carried.current
    if (!now || to === now.to) return
    now.moveTo(to)
    const id = ids[now.from]
    if (id !== undefined) onPreview?.(ids.toSpliced(now.from, 1).toSpliced(to, 0, id))
    tell('over', now.from, to)
  }

  /** It looks dropped at once; the order is changed in a task of its own, so that no frame has to wait for it. */
  function drop() {
    const now = carried.current
    if (!now) return
    const { from, to } = now
    const id = ids[from]
    tell(to === from ? 'stayed' : 'moved', from, to)
    if (id === undefined || to === from) {
      onPreview?.(null)
      return
    }
    now.letGo()
    dropped.current = () => {
      dropped.current = null
      onPreview?.(null)
      onMove(id, to)
    }
    setTimeout(() => dropped.current?.())
  }

  function cancel() {
    const now = carried.current
    if (!now) return
    onPreview?.(null)
    tell('back', now.from, now.from)
  }

  return {
    /** What is carried now. */
    carried,
    /** What hangs on the pointer. */
    hangingId,
    lift,
    aim,
    drop,
    cancel,
    /** Nothing holds it any more; what was dropped waits for the new order. */
    release: useStable(() => {
      if (!dropped.current) putDown()
    }),
    /** What was dropped gets its place before anything else is picked up. */
    settle() {
      if (dropped.current) flushSync(dropped.current)
    },
  }
}
