import Box from '@mui/material/Box'
import { useEffect, useRef, useState } from 'react'
import { noChoice, withChoice, writeChoice, type DemoChoice } from '../start/choice'
import { addressOf } from '../start/here'
import type { DemoState } from '../states/state'
import type { LookMessage } from '../useLookFromOutside'
import { takeSlot } from './frameSlots'

export type Size = { width: number; height: number; scale: number }

type Props = { state: DemoState; size: Size; look: Pick<DemoChoice, 'look' | 'language'> }

/** After so long a frame that is not done gives up its place in the line, in milliseconds. */
const patience = 6000

/** The state itself, small and alive, while it is in view; each frame has its own people and data. */
export function Thumbnail({ state, size, look }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLIFrameElement>(null)
  const giveBack = useRef<() => void>(undefined)
  const [isShown, setShown] = useState(false)
  const [isReady, setReady] = useState(false)
  const isHeavy = state.data === 'huge'
  // It starts as it has to look; later changes are told, so that it need not start again.
  const [atStart] = useState(() => address(state, look))

  useEffect(() => {
    const element = place.current
    if (!element || isHeavy) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        giveBack.current?.()
        giveBack.current = undefined
        setReady(false)
        if (entry?.isIntersecting) giveBack.current = takeSlot(() => setShown(true))
        else setShown(false)
      },
      { rootMargin: '240px 0px' },
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      giveBack.current?.()
    }
  }, [isHeavy])

  useEffect(() => {
    if (!isShown) return
    const started = Date.now()
    const timer = setInterval(() => {
      // A document that has only just begun has no root element.
      const isThere = Boolean(frame.current?.contentDocument?.querySelector('html[data-demo="ready"]'))
      if (!isThere && Date.now() - started < patience) return
      clearInterval(timer)
      setReady(true)
      giveBack.current?.()
    }, 150)
    return () => clearInterval(timer)
  }, [isShown])

  useEffect(() => {
    const message: LookMessage = { demo: wordsOf(look) }
    if (isReady) frame.current?.contentWindow?.postMessage(message, location.origin)
  }, [isReady, look])

  return (
    <Box
      ref={place}
      inert
      sx={{
        ...boxStyles,
        height: size.height * size.scale,
        bgcolor: isReady ? 'background.paper' : 'surface.sunken',
      }}
    >
      {isShown && (
        <iframe
          ref={frame}
          src={atStart}
          title={`${state.screen}: ${state.name}`}
          tabIndex={-1}
          style={{
            ...frameStyles,
            width: size.width,
            height: size.height,
            transform: `scale(${size.scale})`,
            opacity: isReady ? 1 : 0,
          }}
        />
      )}
      {isHeavy && <Box sx={{ p: 2 }}>It takes some seconds to make that many. Open it to see it.</Box>}
    </Box>
  )
}

const wordsOf = (look: Props['look']) => writeChoice({ ...noChoice, ...look }).replaceAll('+', ' ')

const address = (state: DemoState, look: Props['look']) =>
  addressOf(withChoice(state.path, { ...noChoice, ...look, state: state.id, isPanelHidden: true }))

const boxStyles = {
  position: 'relative',
  overflow: 'hidden',
  direction: 'ltr',
  typography: 'body2',
  color: 'text.secondary',
} as const

const frameStyles = {
  position: 'absolute',
  top: 0,
  left: 0,
  border: 0,
  transformOrigin: 'top left',
  transition: 'opacity 160ms',
} as const
