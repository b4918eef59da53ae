import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import InputBase from '@mui/material/InputBase'
import type { Ref } from 'react'
import { CloseIcon, SearchIcon } from './icons'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  inputRef?: Ref<HTMLInputElement>
  maxLength?: number
  /** 'large' where searching is what the page is for. */
  size?: 'medium' | 'large'
}

/** One search box for the whole product: an icon, the words, and a way to take them back. */
export function SearchField({
  label,
  value,
  onChange,
  placeholder = label,
  inputRef,
  maxLength,
  size = 'medium',
}: Props) {
  return (
    <Box
      role="search"
      aria-label={label}
      sx={{
        display: 'flex',
        alignItems: 'center',
        height: size === 'large' ? 44 : 36,
        paddingInlineStart: 1.25,
        paddingInlineEnd: 0.5,
        gap: 1,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        color: 'text.secondary',
        '&:focus-within': { borderColor: 'primary.main', outline: '1px solid', outlineColor: 'primary.main' },
      }}
    >
      <SearchIcon sx={{ fontSize: size === 'large' ? 20 : 18 }} />
      <InputBase
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return
          event.stopPropagation()
          onChange('')
        }}
        inputProps={{
          'aria-label': label,
          type: 'text',
          enterKeyHint: 'search',
          autoComplete: 'off',
          ref: inputRef,
          maxLength,
        }}
        sx={{
          flex: 1,
          fontSize: { xs: '1rem', sm: '0.875rem' },
          '& input:focus-visible': { outline: 'none' },
        }}
      />
      {value !== '' && (
        <ButtonBase
          aria-label="Clear"
          onClick={() => onChange('')}
          sx={{ width: 28, height: 28, borderRadius: 1, '&:hover': { bgcolor: 'action.hover' } }}
        >
          <CloseIcon sx={{ fontSize: 18 }} />
        </ButtonBase>
      )}
    </Box>
  )
}
