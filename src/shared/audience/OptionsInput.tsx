import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ButtonBase from '@mui/material/ButtonBase'
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { announce } from '../ui/LiveRegion'
import { CloseIcon } from '../ui/firstIcons'
import { SuggestInput } from './SuggestInput'
import { distinct, sameText, splitList } from './values'

type Props = {
  id: string
  label: string
  items: readonly string[]
  onChange: (items: string[]) => void
  options: readonly string[]
  /** Whether a value that is not among the options may still be meant. */
  isOpen: boolean
  /** A list has been pasted: what is wrong with it may be shown at once. */
  onPasted: () => void
  isInvalid: boolean
  describedBy?: string | undefined
}

const token = {
  display: 'flex',
  alignItems: 'center',
  minWidth: 0,
  maxWidth: '100%',
  height: 28,
  paddingInlineStart: 1,
  paddingInlineEnd: 0.25,
  borderRadius: 0.75,
  bgcolor: 'action.selected',
  fontWeight: 550,
} as const

const strangeToken = { bgcolor: 'error.light', color: 'error.main' } as const

/** What became of what was typed or pasted, for those who hear it. */
function addedWords(added: string[], known: number, all: number, strange: string[]): string {
  const parts = [
    `${added.length} added, ${all} in all.`,
    known > 0 && `${known} ${known === 1 ? 'was' : 'were'} there already.`,
    strange.length > 0 &&
      `No options: ${strange.slice(0, 3).join(', ')}${strange.length > 3 ? ' and more' : ''}.`,
  ]
  return parts.filter(Boolean).join(' ')
}

/**
 * Several values as chips. A pasted list becomes one chip each, and what is no option is marked and leaves with one click;
 * Backspace in the empty input takes the last away.
 */
export function OptionsInput(props: Props) {
  const { id, label, items, onChange, options, isOpen, isInvalid, describedBy } = props
  const [text, setText] = useState('')
  const isStrange = (item: string) => !isOpen && !options.some((option) => sameText(option, item))
  const strange = items.filter(isStrange)

  function add(texts: string[]) {
    setText('')
    // The spelling of the list wins over how it was typed.
    const spelled = texts.map((one) => options.find((option) => sameText(option, one)) ?? one)
    const next = distinct([...items, ...spelled])
    const added = next.slice(items.length)
    if (added.length > 0) onChange(next)
    announce(addedWords(added, texts.length - added.length, next.length, added.filter(isStrange)))
  }
  function remove(item: string) {
    onChange(items.filter((one) => one !== item))
    announce(`${item} removed.`)
    document.getElementById(id)?.focus()
  }
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const last = items.at(-1)
    if (event.key === 'Backspace' && text === '' && last !== undefined) remove(last)
    if (event.key === ',' && text.trim() !== '') {
      event.preventDefault()
      add(splitList(text))
    }
  }
  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const pasted = splitList(event.clipboardData.getData('text'))
    if (pasted.length < 2) return
    event.preventDefault()
    add(pasted)
    props.onPasted()
  }
  return (
    <Box
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget) && text.trim() !== '') add(splitList(text))
      }}
      sx={{ display: 'flex', flexDirection: 'column', gap: 0.75, minWidth: 0, flex: 1 }}
    >
      {items.length > 0 && (
        <Box
          component="ul"
          aria-label={`${label}: chosen`}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, m: 0, p: 0, listStyle: 'none' }}
        >
          {items.map((item) => (
            <Box component="li" key={item} sx={isStrange(item) ? { ...token, ...strangeToken } : token}>
              <Box component="span" sx={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' }}>
                {item}
              </Box>
              <ButtonBase
                aria-label={`Remove ${item}`}
                onClick={() => remove(item)}
                sx={{ width: 24, height: 24, borderRadius: 0.75, color: 'text.secondary' }}
              >
                <CloseIcon sx={{ fontSize: 14 }} />
              </ButtonBase>
            </Box>
          ))}
        </Box>
      )}
      {strange.length > 0 && (
        <Button
          size="small"
          color="error"
          onClick={() => {
            onChange(items.filter((item) => !isStrange(item)))
            announce(`${strange.length} removed.`)
            document.getElementById(id)?.focus()
          }}
          sx={{ alignSelf: 'flex-start' }}
        >
          {strange.length === 1
            ? 'Remove what is no option'
            : `Remove the ${strange.length} that are no options`}
        </Button>
      )}
      <SuggestInput
        id={id}
        label={label}
        value={text}
        onChange={setText}
        onCommit={(one) => add([one])}
        suggestions={options.filter((option) => !items.some((item) => sameText(item, option)))}
        placeholder={items.length === 0 ? 'Choose, type, or paste a list' : 'Add another'}
        isInvalid={isInvalid}
        describedBy={describedBy}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
    </Box>
  )
}
