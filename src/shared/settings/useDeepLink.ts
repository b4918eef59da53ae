import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'

/** Long enough to be found by the eye after the page has moved, in milliseconds. */
const highlightMs = 2200

/**
 * A place that a link can lead to by its hash: it is scrolled into view and marked for a moment. What it is about has the
 * focus: the control in it with `data-land`, or the place itself.
 * @param id the element's id, without `#`
 */
export function useDeepLink(id: string) {
  const ref = useRef<HTMLElement>(null)
  const { hash, key } = useLocation()
  const [isHighlighted, setHighlighted] = useState(false)
  const isMeant = hash === `#${id}`

  useEffect(() => {
    if (!isMeant) return
    const place = ref.current
    // After the frame in which its neighbours got their size.
    const frame = requestAnimationFrame(() => {
      place?.scrollIntoView({ block: 'start' })
      const control = place?.querySelector<HTMLElement>('[data-land]:not(:disabled)')
      ;(control ?? place)?.focus({ preventScroll: true })
      setHighlighted(true)
    })
    const letGo = place ? holdInView(place) : () => {}
    const timer = setTimeout(() => {
      letGo()
      setHighlighted(false)
    }, highlightMs)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      letGo()
      setHighlighted(false)
    }
  }, [isMeant, key])
  return { ref, isHighlighted }
}

/**
 * What loads above a place pushes it away: it is brought back for as long as nobody has moved the page themselves.
 * @returns what ends it
 */
function holdInView(place: HTMLElement): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {}
  const observer = new ResizeObserver(() => place.scrollIntoView({ block: 'start' }))
  observer.observe(document.body)
  const letGo = () => {
    observer.disconnect()
    for (const sign of signsOfLife) removeEventListener(sign, letGo)
  }
  for (const sign of signsOfLife) addEventListener(sign, letGo, { passive: true })
  return letGo
}

const signsOfLife = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
