import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { startTransition, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { TicketRow } from '../api'
import { lastRowOf } from './useRowKeys'

const blockSize = 25
/** Shorter lists are drawn whole: find-in-page finds all of them, and nothing comes and goes. */
const wholeUpTo = 4
/** So far above and below what is seen rows are drawn. */
const margin = '1800px 0px'

/** How high blocks were when they were last seen, by their first ticket: who comes back finds everything in its place. */
const rooms = new WeakMap<QueryClient, Map<string, number>>()

/** What stands above the rows, in pixels. */
const roomAbove = 250

/** Some rows that follow one another, and those of them that are drawn; for the others their room is kept. */
export type RowBlock = { at: number; rows: readonly TicketRow[]; drawn: readonly TicketRow[] }

/**
 * Draws of a long list only what is near, so that the thousandth row costs no more than the first. What has the focus
 * or is selected stays, and on paper there is everything. Of a list that has just come, what fits on the screen is
 * drawn before the rest.
 * @param rowHeight in pixels, of those that take the least
 * @returns the rows in blocks; `watch` is each one's ref, and its element says `data-block`, the block's place, and `data-first`, its first ticket
 */
export function useRowBlocks(rows: readonly TicketRow[], rowHeight: number) {
  const whose = useQueryClient()
  const [near, setNear] = useState<ReadonlySet<number>>(() => {
    // Whoever comes back from a ticket sees its row at once.
    const place = rows.findIndex(({ id }) => id === lastRowOf(whose))
    const block = Math.floor(place / blockSize)
    return new Set([0, block - 1, block, block + 1])
  })
  const observer = useMemo(() => {
    if (typeof IntersectionObserver === 'undefined') return null
    const look = (entries: IntersectionObserverEntry[]) => {
      const seen = entries.map((entry) => [blockOf(entry.target), isNeeded(entry)] as const)
      startTransition(() => setNear((before) => withSeen(before, seen)))
    }
    // The document: in a frame, the margin is about its edges and not about those of the page around it.
    return new IntersectionObserver(look, { root: document, rootMargin: margin })
  }, [])
  const watch = useCallback(
    (block: HTMLElement | null) => {
      if (!block || !observer) return
      const first = block.dataset['first'] ?? ''
      const known = rooms.get(whose) ?? new Map<string, number>()
      rooms.set(whose, known)
      keepRoom(block, known.get(first) ?? 0)
      observer.observe(block)
      return () => {
        observer.unobserve(block)
        known.set(first, block.getBoundingClientRect().height)
      }
    },
    [observer, whose],
  )
  const isPrinted = useIsPrinted()
  const blocks = useMemo(() => inBlocks(rows), [rows])
  const isWhole = blocks.length <= wholeUpTo || observer === null || isPrinted
  const isBegun = useDeferredValue(true, lastRowOf(whose) !== undefined) || isPrinted
  const count = isBegun ? rows.length : Math.ceil((innerHeight - roomAbove) / rowHeight)
  const drawnOf = ({ at, rows: its }: Omit<RowBlock, 'drawn'>, index: number) =>
    isWhole || near.has(index) ? its.slice(0, Math.max(0, count - at)) : []
  return {
    blocks: blocks.map((block, index): RowBlock => ({ ...block, drawn: drawnOf(block, index) })),
    watch,
  }
}

function inBlocks(rows: readonly TicketRow[]) {
  const count = Math.ceil(rows.length / blockSize)
  return Array.from({ length: count }, (_, index) => {
    const at = index * blockSize
    return { at, rows: rows.slice(at, at + blockSize) }
  })
}

const blockOf = (element: Element) => Number(element.getAttribute('data-block'))

function isNeeded({ isIntersecting, target, boundingClientRect }: IntersectionObserverEntry): boolean {
  const selection = getSelection()
  const isSelected = selection?.isCollapsed === false && selection.containsNode(target, true)
  const isKept = isIntersecting || isSelected || target.contains(document.activeElement)
  if (!isKept && target instanceof HTMLElement) keepRoom(target, boundingClientRect.height)
  return isKept
}

/** For blocks whose rows are not all of one height. */
function keepRoom(block: HTMLElement, height: number): void {
  if (height > 0) block.style.setProperty('--room', `${height}px`)
}

function withSeen(before: ReadonlySet<number>, seen: readonly (readonly [number, boolean])[]) {
  if (seen.every(([block, isKept]) => before.has(block) === isKept)) return before
  const next = new Set(before)
  for (const [block, isKept] of seen)
    if (isKept) next.add(block)
    else next.delete(block)
  return next
}

function useIsPrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false)
  useEffect(() => {
    // The browser takes its picture as soon as the event is over.
    const begin = () => flushSync(() => setPrinted(true))
    const end = () => setPrinted(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinted
}
