import Box from '@mui/material/Box'
import InputBase from '@mui/material/InputBase'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useActiveOption } from '../../../shared/audience/useActiveOption'
import { useSettled } from '../../../shared/hooks/useSettled'
import { SearchIcon } from '../../../shared/ui/firstIcons'
import { checkupQueries, type Person } from '../api'
import { PersonOption } from './PersonOption'

/** A pause in typing before people are asked for, in milliseconds. */
const pauseMs = 150

/** Finds somebody by name or e-mail address; the arrow keys and Enter choose. */
export function PersonPicker({ onChoose }: { onChoose: (id: string) => void }) {
  const id = useId()
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(false)
  const q = useSettled(text.trim(), pauseMs)
  const { data, isPlaceholderData } = useQuery({ ...checkupQueries.people(q), enabled: isOpen })
  const isOld = q !== text.trim() || isPlaceholderData || !data
  const people = (isOpen && data?.items) || []
  const take = (person: Person | undefined) => {
    if (!person) return
    setText('')
    setOpen(false)
    onChoose(person.id)
  }
  const pick = (index: number) => {
    if (!isOld) take(people[index])
  }
  const { active, setActive, handleKey } = useActiveOption({ count: people.length, onPick: pick, initial: 0 })

  const queryClient = useQueryClient()
  /** What was typed when Enter was pressed before the answer was there. */
  const entered = useRef<string>(undefined)
  async function pickWhenFound(typed: string) {
    entered.current = typed
    const { items } = await queryClient.fetchQuery(checkupQueries.people(typed))
    if (entered.current === typed) take(items[0])
  }

  function onKeyDown(event: KeyboardEvent) {
    entered.current = undefined
    // Whoever types a name and presses Enter is faster than the answer.
    if (event.key === 'Enter' && isOpen && isOld && !event.nativeEvent.isComposing) {
      event.preventDefault()
      // A failure is shown by nothing more than no answer, as while typing.
      pickWhenFound(text.trim()).catch(() => {})
      return
    }
    if (handleKey(event)) return
    if (event.key === 'ArrowDown') setOpen(true)
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    setOpen(false)
  }
  const more = data ? data.total - data.items.length : 0
  return (
    <Box sx={{ position: 'relative' }}>
      <Box sx={fieldStyles}>
        <SearchIcon sx={{ fontSize: 20 }} />
        <InputBase
          value={text}
          placeholder="Name or e-mail address"
          onChange={(event) => {
            setText(event.target.value)
            setActive(0)
            setOpen(true)
          }}
          onClick={() => setOpen(true)}
          onBlur={() => {
            setOpen(false)
            entered.current = undefined
          }}
          onKeyDown={onKeyDown}
          inputProps={{
            role: 'combobox',
            'aria-label': 'Person to check',
            'aria-autocomplete': 'list',
            'aria-expanded': people.length > 0,
            'aria-controls': people.length > 0 ? `${id}-list` : undefined,
            'aria-activedescendant': people.length > 0 && active >= 0 ? `${id}-${active}` : undefined,
            autoComplete: 'off',
            maxLength: 255,
          }}
          sx={{
            flex: 1,
            fontSize: { xs: '1rem', sm: '0.875rem' },
            '& input:focus-visible': { outline: 'none' },
          }}
        />
      </Box>
      {isOpen && data && (
        <Box sx={popupStyles}>
          {people.length > 0 && (
            <Box id={`${id}-list`} role="listbox" aria-label="People" sx={{ opacity: isOld ? 0.6 : 1 }}>
              {people.map((person, index) => (
                <PersonOption
                  key={person.id}
                  id={`${id}-${index}`}
                  person={person}
                  isActive={index === active}
                  onReach={() => setActive(index)}
                  onPick={() => pick(index)}
                />
              ))}
            </Box>
          )}
          <Box role="status" sx={{ px: 1, typography: 'caption', color: 'text.secondary' }}>
            {!isOld && people.length === 0 && <Box sx={{ py: 1 }}>Nobody matches “{q}”.</Box>}
            {more > 0 && (
              <Box sx={{ py: 0.75 }}>{more.toLocaleString('en')} more. Type to narrow them down.</Box>
            )}
          </Box>
        </Box>
      )}
    </Box>
  )
}

const fieldStyles = {
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  height: 44,
  px: 1.5,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  color: 'text.secondary',
  '&:focus-within': { borderColor: 'primary.main', outline: '1px solid', outlineColor: 'primary.main' },
} as const

const popupStyles = {
  position: 'absolute',
  insetInline: 0,
  top: 'calc(100% + 4px)',
  zIndex: 10,
  maxHeight: 420,
  overflowY: 'auto',
  p: 0.5,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'surface.raised',
  boxShadow: 4,
} as const
