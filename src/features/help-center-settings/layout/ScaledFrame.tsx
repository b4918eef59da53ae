import Box from '@mui/material/Box'
import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'

type Props = {
  /** What scrolls. */
  ref: RefObject<HTMLDivElement | null>
  /** The width its content is laid out in, in pixels. */
  width: number
  label: string
  children: ReactNode
}

/** Shows a page at a width that the screen may not have: it is laid out at that width, and made smaller to fit. */
export function ScaledFrame({ ref: frame, width, label, children }: Props) {
  const page = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState({ room: width, height: 0 })
  useLayoutEffect(() => {
    const [outer, inner] = [frame.current, page.current]
    if (!outer || !inner || typeof ResizeObserver === 'undefined') return
    const measure = () => setSize({ room: outer.clientWidth, height: inner.offsetHeight })
    const observer = new ResizeObserver(measure)
    observer.observe(outer)
    observer.observe(inner)
    return () => observer.disconnect()
  }, [frame])
  const scale = Math.min(1, size.room / width)
  return (
    <Box
      ref={frame}
      role="region"
      aria-label={label}
      // It scrolls, so the keyboard has to reach it.
      tabIndex={0}
      sx={{
        overflow: 'hidden auto',
        scrollBehavior: 'smooth',
        scrollbarWidth: 'thin',
        // Exactly as wide as the page where there is room, and its scroll bar and border beside it.
        width: `min(100%, ${width + 14}px)`,
        mx: 'auto',
        overscrollBehavior: 'contain',
        maxHeight: { xs: 560, lg: 'calc(100dvh - 300px)' },
        minHeight: 280,
        bgcolor: 'background.default',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.25,
      }}
    >
      <Box sx={{ height: size.height * scale, width: width * scale, mx: 'auto', position: 'relative' }}>
        {/* A picture of the page: its links lead nowhere, and its headings are not those of this page. */}
        <Box
          ref={page}
          inert
          sx={{
            position: 'absolute',
            insetInlineStart: 0,
            top: 0,
            width,
            transform: `scale(${scale})`,
            transformOrigin: 'top left',
            '[dir=rtl] &': { transformOrigin: 'top right' },
          }}
        >
          {children}
        </Box>
      </Box>
    </Box>
  )
}
