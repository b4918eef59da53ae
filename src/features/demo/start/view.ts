import type { Mark } from '../states/state'

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= innerHeight
}

/** At once, and only this page is moved, never one that shows it in a frame. */
export function bringIntoView<T extends Element>(element: T): T {
  const { top, bottom } = element.getBoundingClientRect()
  if (!isInView(element)) scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' })
  return element
}

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').toLowerCase()

/** The innermost elements that say this. */
function saying(words: string, element: Element): Element[] {
  if (!plain(element.textContent).includes(words) || element.matches('script, style, [data-demo-panel]'))
    return []
  const inside = [...element.children].flatMap((child) => saying(words, child))
  return inside.length > 0 ? inside : [element]
}

/** What is only there to be heard has a pixel. */
function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 1 && height > 1
}

/** What is still loading above may push it out of view again: so many looks in a row have to find it there. */
const calmEnough = 6

/**
 * What a state is about is in view when it opens, however far down the page it stands. Of somebody else, or in another
 * language, the screen may say something else: it is not waited for long.
 */
export async function showMark(mark: Mark): Promise<void> {
  if (!('text' in mark)) return
  let calm = calmEnough
  for (let waited = 0; waited < 3_000; waited += 100) {
    const found = saying(plain(mark.text), document.body).filter(isSeen)
    const [first] = found
    if (found.some(isInView)) calm += 1
    else if (first) {
      bringIntoView(first)
      calm = 0
    }
    if (calm > calmEnough) return
    await pause(100)
  }
}
