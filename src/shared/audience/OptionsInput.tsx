import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { announce } from '../ui/LiveRegion'
import { CloseIcon } from '../ui/icons'
import { SuggestInput } from './SuggestInput'
import { distinct, sameText, splitList } from './values'

type Props = {
  id: string
  label: string
  items: readonly string[]
  onChange: (items: string[]) => void
  options: readonly string[]
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

/** Several values as chips. A pasted list becomes one chip each; Backspace in the empty input takes the last away. */
export function OptionsInput({ id, label, items, onChange, options, isInvalid, describedBy }: Props) {
  const [text, setText] = useState('')

  function add(added: string[]) {
    setText('')
    // The spelling of the list wins over how it was typed.
    const spelled = added.map((one) => options.find((option) => sameText(option, one)) ?? one)
    const next = distinct([...items, ...spelled])
    if (next.length === items.length) return
    onChange(next)
    announce(`${next.length - items.length} added, ${next.length} in all.`)
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
            <Box component="li" key={item} sx={token}>
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
