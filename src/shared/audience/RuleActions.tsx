import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import type { KeyboardEvent } from 'react'
import { ArrowDownIcon, ArrowUpIcon } from '../ui/firstIcons'
import { CopyIcon, TrashIcon } from '../ui/icons'
import type { Step } from './ruleMoves'
import type { RuleEditor } from './useRuleEditor'

type Props = {
  editor: RuleEditor
  /** Of the condition or the group. */
  id: string
  label: string
  /** Whether it could stand anywhere else. */
  canMove: boolean
  canDuplicate: boolean
  onDuplicate: () => void
  onRemove: () => void
}

/** What can be done with a condition or a group as a whole: move it by a place, make another like it, take it out. */
export function RuleActions({ editor, id, label, canMove, canDuplicate, onDuplicate, onRemove }: Props) {
  return (
    <Box sx={{ flex: 'none', display: 'flex', alignItems: 'center' }}>
      {canMove && (
        <>
          <MoveButton editor={editor} id={id} label={label} by={-1} />
          <MoveButton editor={editor} id={id} label={label} by={1} />
        </>
      )}
      <IconButton
        size="small"
        title="Duplicate"
        aria-label={`Duplicate ${label}`}
        disabled={!canDuplicate}
        onClick={onDuplicate}
      >
        <CopyIcon sx={{ fontSize: 18 }} />
      </IconButton>
      <IconButton size="small" title="Remove" aria-label={`Remove ${label}`} onClick={onRemove}>
        <TrashIcon sx={{ fontSize: 18 }} />
      </IconButton>
    </Box>
  )
}

type MoveProps = Pick<Props, 'editor' | 'id' | 'label'> & { by: Step }

/** Not disabled at the ends: that would take the focus away from somebody who is moving something. */
function MoveButton({ editor, id, label, by }: MoveProps) {
  const [way, Icon] = by < 0 ? (['up', ArrowUpIcon] as const) : (['down', ArrowDownIcon] as const)
  const isAtEnd = !editor.canMove(id, by)
  return (
    <IconButton
      size="small"
      id={editor.domId(id, way)}
      title={`Move ${way} (${shortcut} + ${by < 0 ? '↑' : '↓'})`}
      aria-label={`Move ${label} ${way}`}
      aria-keyshortcuts={by < 0 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
      aria-disabled={isAtEnd}
      onClick={() => editor.move(id, by)}
      sx={{ px: 0.25, opacity: isAtEnd ? 0.35 : 1 }}
    >
      <Icon sx={{ fontSize: 18 }} />
    </IconButton>
  )
}

const shortcut = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '') ? 'Option' : 'Alt'

/**
 * Alt and an arrow move what the focus is in, without leaving what is being filled in.
 * @returns what listens, before the fields in it do
 */
export const moveKeys =
  (move: (by: Step) => void) =>
  (event: KeyboardEvent): void => {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    if (!isArrow || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
