import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import type { Section } from './api'
import { touchedSection } from './layoutChanges'

/** Not while somebody still drags past one section after the other. */
const pauseMs = 150
const roomAbove = 24

/**
 * Scrolls the picture of the homepage to the section that has just been moved or edited, if it cannot be seen there.
 * @param frame what scrolls, @param seen the sections that stand in it
 */
export function useFollowedSection(
  frame: RefObject<HTMLElement | null>,
  sections: Section[],
  seen: Section[],
): void {
  const before = useRef(sections)
  const follow = useEffectEvent(() => {
    const touched = touchedSection(before.current, sections)
    before.current = sections
    const picture = frame.current
    const section = picture?.querySelectorAll('section')[seen.findIndex(({ id }) => id === touched)]
    if (!picture || !section) return
    const view = picture.getBoundingClientRect()
    const { top, bottom } = section.getBoundingClientRect()
    if (top < view.top || bottom > view.bottom)
      picture.scrollTo({ top: picture.scrollTop + top - view.top - roomAbove })
  })
  useEffect(() => {
    const timer = setTimeout(follow, pauseMs)
    return () => clearTimeout(timer)
  }, [sections])
}
