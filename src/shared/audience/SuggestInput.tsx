import Box from '@mui/material/Box'
import OutlinedInput from '@mui/material/OutlinedInput'
import { useId, useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { fieldText } from './fieldText'
import { comparable, sameText } from './values'
import { useActiveOption } from './useActiveOption'

type Props = {
  id: string
  label: string
  value: string
  onChange: (text: string) => void
  /** A suggestion was chosen, or Enter was pressed on what was typed. */
  onCommit: (text: string) => void
  suggestions: readonly string[]
  placeholder?: string
  isInvalid: boolean
  describedBy?: string | undefined
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void
}

const maxShown = 50

/** A text with suggestions below it: anything may be typed, the arrow keys reach the suggestions. */
export function SuggestInput(props: Props) {
  const { id, label, value, onChange, onCommit, suggestions, placeholder, isInvalid, describedBy } = props
  const listId = useId()
  const [isOpen, setOpen] = useState(false)
  // What is complete already is no search: then everything is offered.
  const isComplete = suggestions.some((one) => sameText(one, value))
  const shown = suggestions
    .filter((one) => isComplete || comparable(one).includes(comparable(value)))
    .slice(0, maxShown)
  const pick = (text: string) => {
    setOpen(false)
    onCommit(text)
  }
  const isListOpen = isOpen && shown.length > 0
  const { active, setActive, handleKey } = useActiveOption({
    count: isListOpen ? shown.length : 0,
    onPick: (index) => pick(shown[index] ?? value),
  })

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    props.onKeyDown?.(event)
    if (event.defaultPrevented || handleKey(event)) return
    if (event.key === 'ArrowDown' && !isListOpen) setOpen(true)
    else if (event.key === 'Escape' && isListOpen) {
      event.stopPropagation()
      setOpen(false)
    } else if (event.key === 'Enter' && value.trim() !== '') pick(value)
  }
  return (
    <Box sx={{ position: 'relative', minWidth: 0, flex: 1 }}>
      <OutlinedInput
        id={id}
        value={value}
        size="small"
        fullWidth
        error={isInvalid}
        placeholder={placeholder}
        onChange={(event) => {
          setOpen(true)
          setActive(-1)
          onChange(event.target.value)
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        onPaste={props.onPaste}
        sx={fieldText}
        inputProps={{
          role: 'combobox',
          'aria-label': label,
          'aria-expanded': isListOpen,
          'aria-controls': isListOpen ? listId : undefined,
          'aria-autocomplete': 'list',
          'aria-activedescendant': isListOpen && active >= 0 ? `${listId}-${active}` : undefined,
          'aria-describedby': describedBy,
          autoComplete: 'off',
        }}
      />
      {isListOpen && (
        <Box
          id={listId}
          role="listbox"
          aria-label={`Suggestions for ${label}`}
          sx={{
            position: 'absolute',
            insetInline: 0,
            top: 'calc(100% + 4px)',
            zIndex: 10,
            maxHeight: 240,
            overflowY: 'auto',
            p: 0.5,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'surface.raised',
            boxShadow: 4,
          }}
        >
          {shown.map((text, index) => (
            <Box
              key={text}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={sameText(text, value)}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setActive(index)}
              onClick={() => pick(text)}
              sx={{
                px: 1,
                py: 0.75,
                borderRadius: 0.75,
                cursor: 'pointer',
                bgcolor: index === active ? 'action.selected' : 'transparent',
              }}
            >
              {text}
            </Box>
          ))}
        </Box>
      )}
    </Box>
  )
}
