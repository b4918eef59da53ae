import ButtonBase from '@mui/material/ButtonBase'
import GlobalStyles from '@mui/material/GlobalStyles'
import { lazy, Suspense, useCallback, useEffect, useId, useRef, useState } from 'react'
import { LimitsNote } from './LimitsNote'
import { note, useDemoChoice } from './useDemoChoice'

const DemoPanel = lazy(async () => ({ default: (await import('./DemoPanel')).DemoPanel }))

/** Another language is a new tree: the panel stays open over it. */
let stayedOpen = false

/** The button that opens the panel, and the key that does so, also when the button is hidden. */
export function PanelCorner() {
  const choice = useDemoChoice()
  const [isOpen, setIsOpen] = useState(stayedOpen)
  const setOpen = useCallback((isIt: boolean) => {
    stayedOpen = isIt
    setIsOpen(isIt)
  }, [])
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const isHidden = choice.isPanelHidden

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '.' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      if (isHidden) note({ ...choice, isPanelHidden: false })
      setOpen(isHidden || !isOpen)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [choice, isHidden, isOpen, setOpen])

  if (isHidden) return null
  return (
    <>
      <GlobalStyles styles={room} />
      {!isOpen && <LimitsNote />}
      {isOpen && (
        <Suspense fallback={null}>
          <DemoPanel
            id={id}
            onClose={() => {
              setOpen(false)
              button.current?.focus()
            }}
            onHide={() => {
              setOpen(false)
              note({ ...choice, isPanelHidden: true })
            }}
          />
        </Suspense>
      )}
      <ButtonBase
        ref={button}
        data-demo-panel
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        sx={buttonStyles}
      >
        <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden>
          <path d="M4 2.5 13 8l-9 5.5z" fill="currentColor" />
        </svg>
        Demo
      </ButtonBase>
    </>
  )
}

/** The button stands over the end of the page, so the page ends a little later. */
const room = { 'html body': { paddingBottom: 48 }, html: { scrollPaddingBottom: 48 } }

const buttonStyles = {
  position: 'fixed',
  insetInlineStart: 16,
  bottom: 12,
  zIndex: 'tooltip',
  height: 28,
  px: 1.25,
  gap: 0.75,
  border: 1,
  borderColor: 'divider',
  borderRadius: 3.5,
  bgcolor: 'text.primary',
  color: 'background.paper',
  fontSize: '0.75rem',
  lineHeight: '1rem',
  fontWeight: 600,
  boxShadow: '0 1px 2px rgb(0 0 0 / 0.12), 0 4px 14px rgb(0 0 0 / 0.16)',
  '@media print': { display: 'none' },
} as const
