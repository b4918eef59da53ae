import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { memo, useEffect, useEffectEvent, type ReactNode, type RefObject } from 'react'
import { RedoIcon, UndoIcon } from '../../../shared/ui/icons'
import { announce } from '../../../shared/ui/LiveRegion'
import type { LayoutAction, LayoutEdit } from './layoutReducer'

type Props = {
  edit: LayoutEdit
  dispatch: (action: LayoutAction) => void
  /** Where typing is undone step by step with everything else; other fields of the page keep their own undo. */
  root: RefObject<HTMLElement | null>
}

/** Back and forth through the changes, with buttons and with the keys everybody knows. */
export const UndoButtons = memo(function UndoButtons({ edit, dispatch, root }: Props) {
  const back = edit.past.at(-1)?.label
  const forth = edit.future.at(-1)?.label
  function go(type: 'undo' | 'redo') {
    const label = type === 'undo' ? back : forth
    if (label === undefined) return
    dispatch({ type })
    announce(`${type === 'undo' ? 'Undone' : 'Done again'}: ${label}`)
  }
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return
    if (document.querySelector('[role="dialog"]')) return
    const target = event.target instanceof Element ? event.target : null
    if (target?.closest('input, textarea') && !root.current?.contains(target)) return
    event.preventDefault()
    go(key === 'y' || event.shiftKey ? 'redo' : 'undo')
  })
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    // Until there is something to undo, what stands beside them has the room.
    <Box hidden={back === undefined && forth === undefined} sx={stepsStyles}>
      <StepButton label="Undo" what={back} keys="Control+Z Meta+Z" onClick={() => go('undo')}>
        <UndoIcon />
      </StepButton>
      <StepButton label="Redo" what={forth} keys="Control+Shift+Z Meta+Shift+Z" onClick={() => go('redo')}>
        <RedoIcon />
      </StepButton>
    </Box>
  )
})

type StepProps = {
  label: string
  what: string | undefined
  keys: string
  onClick: () => void
  children: ReactNode
}

/** Not disabled at an end: the focus stays for the way back. */
function StepButton({ label, what, keys, onClick, children }: StepProps) {
  const isOff = what === undefined
  return (
    <IconButton
      size="small"
      aria-label={label}
      title={isOff ? label : `${label}: ${what}`}
      aria-keyshortcuts={keys}
      aria-disabled={isOff}
      onClick={onClick}
      sx={stepStyles}
    >
      {children}
    </IconButton>
  )
}

const stepsStyles = { flex: 'none', display: 'flex', gap: 0.5, '&[hidden]': { display: 'none' } } as const

// One style for both states: a new rule in the middle of a drop would make the browser look at the whole page.
const stepStyles = {
  border: 1,
  borderColor: 'divider',
  '& svg': { fontSize: 20 },
  '&[aria-disabled="true"]': { opacity: 0.4 },
} as const
