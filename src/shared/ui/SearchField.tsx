import Box from '@mui/material/Box'
import type { MouseEvent, Ref } from 'react'
import { t } from '../i18n/t'
import { CloseIcon, SearchIcon } from './firstIcons'
import { bareButton } from './plainButton'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string
  inputRef?: Ref<HTMLInputElement>
  maxLength?: number
  /** The key that leads here from anywhere on the page. */
  shortcut?: string
  /** 'large' where searching is what the page is for. */
  size?: 'medium' | 'large'
}

/**
 * One search box for the whole product: an icon, the words, and a way to take them back. A plain input, because the
 * library's own weighs more than the rest of the portal's list.
 */
export function SearchField({
  label,
  value,
  onChange,
  placeholder = label,
  inputRef,
  maxLength,
  shortcut,
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
        '& input': {
          flex: 1,
          minWidth: 0,
          height: '100%',
          p: 0,
          border: 0,
          outline: 'none',
          font: 'inherit',
          fontSize: { xs: '1rem', sm: '0.875rem' },
          color: 'text.primary',
          bgcolor: 'transparent',
          '&::placeholder': { color: 'text.secondary', opacity: 1 },
        },
      }}
    >
      <SearchIcon sx={{ fontSize: size === 'large' ? 20 : 18 }} />
      <input
        ref={inputRef}
        type="text"
        aria-label={label}
        aria-keyshortcuts={shortcut}
        value={value}
        placeholder={placeholder}
        enterKeyHint="search"
        autoComplete="off"
        maxLength={maxLength}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return
          event.stopPropagation()
          onChange('')
        }}
      />
      {value !== '' && (
        <Box
          component="button"
          type="button"
          aria-label={t('shell.clear')}
          onClick={({ currentTarget }: MouseEvent<HTMLElement>) => {
            onChange('')
            // This button leaves with the words; what the keyboard goes on in is the box.
            currentTarget.parentElement?.querySelector('input')?.focus()
          }}
          sx={{
            ...bareButton,
            width: 28,
            height: 28,
            borderRadius: 1,
            '&:hover': { bgcolor: 'action.hover' },
          }}
        >
          <CloseIcon sx={{ fontSize: 18 }} />
        </Box>
      )}
    </Box>
  )
}
