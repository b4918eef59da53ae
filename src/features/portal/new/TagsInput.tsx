import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useState, type KeyboardEvent } from 'react'
import { directionOf } from '../../../shared/i18n/locale'
import { t } from '../../../shared/i18n/t'
import { CloseIcon } from '../../../shared/ui/firstIcons'
import type { InputProps } from './Field'
import { inputStyles } from './Field'

type Props = { input: InputProps; tags: readonly string[]; onChange: (tags: readonly string[]) => void }

/** Words one after the other: Enter or a comma ends one, Backspace takes the last one back. */
export function TagsInput({ input, tags, onChange }: Props) {
  const [text, setText] = useState('')
  function add(written: string) {
    const more = written.split(',').map((tag) => tag.trim())
    const all = [...new Set([...tags, ...more.filter((tag) => tag !== '')])]
    if (all.length > tags.length) onChange(all)
    setText('')
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && text.trim() !== '' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      add(text)
    } else if (event.key === 'Backspace' && text === '' && tags.length > 0) onChange(tags.slice(0, -1))
  }
  return (
    <Box sx={{ ...inputStyles, display: 'flex', flexWrap: 'wrap', gap: 0.75, px: 1, py: 0.75 }}>
      {tags.map((tag) => (
        <Box key={tag} component="span" sx={tagStyles}>
          <bdi>{tag}</bdi>
          <ButtonBase
            aria-label={t('newTicket.removeTag', { tag })}
            onClick={() => onChange(tags.filter((one) => one !== tag))}
            sx={{ width: 24, height: 24, borderRadius: 0.5 }}
          >
            <CloseIcon sx={{ fontSize: 16 }} />
          </ButtonBase>
        </Box>
      ))}
      <Box
        component="input"
        {...input}
        dir={directionOf(text)}
        autoComplete="off"
        value={text}
        onChange={({ target: { value } }) => (value.includes(',') ? add(value) : setText(value))}
        onKeyDown={onKeyDown}
        onBlur={() => add(text)}
        sx={{
          flex: '1 1 96px',
          minWidth: 0,
          minHeight: 24,
          p: 0,
          border: 0,
          outline: 'none',
          font: 'inherit',
          color: 'inherit',
          bgcolor: 'transparent',
        }}
      />
    </Box>
  )
}

const tagStyles = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 0.25,
  paddingInlineStart: 1,
  borderRadius: 0.75,
  typography: 'body2',
  bgcolor: 'action.selected',
} as const
