import InputBase from '@mui/material/InputBase'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import { ChevronDownIcon } from '../ui/icons'

type Props<T extends string> = {
  label: string
  value: T
  /** `short` is shown once it is chosen, where what follows says the rest. */
  options: readonly { value: T; label: string; short?: string }[]
  onChange: (value: T) => void
  id?: string
  /** 'sentence': small and bold, to stand inside a line of text; 'field': as high as an input. */
  look?: 'sentence' | 'field'
  /** A palette name for the words of the sentence. */
  tone?: 'access' | 'restriction'
}

/** A choice that reads as a word of the sentence it stands in. */
export function PillSelect<T extends string>(props: Props<T>) {
  const { label, value, options, onChange, id, look = 'field', tone } = props
  const isField = look === 'field'
  return (
    <Select
      value={value}
      onChange={({ target }) => {
        const chosen = options.find((option) => option.value === target.value)
        if (chosen) onChange(chosen.value)
      }}
      renderValue={() => {
        const chosen = options.find((option) => option.value === value)
        return chosen?.short ?? chosen?.label ?? value
      }}
      input={<InputBase />}
      IconComponent={ChevronDownIcon}
      SelectDisplayProps={{ 'aria-label': label, ...(id ? { id } : {}) }}
      MenuProps={{ slotProps: { paper: { variant: 'outlined', sx: { mt: 0.5, maxHeight: 360 } } } }}
      sx={{
        maxWidth: '100%',
        borderRadius: 1,
        border: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        fontWeight: isField ? 500 : 650,
        color: tone ? `${tone}.main` : 'text.primary',
        '&:hover': { borderColor: 'text.disabled' },
        '&:has(:focus-visible)': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 1 },
        '& .MuiSelect-select': {
          minHeight: '0 !important',
          lineHeight: isField ? '22px' : '20px',
          py: isField ? '7px !important' : '2px !important',
          paddingInlineStart: isField ? '12px' : '10px',
          paddingInlineEnd: '28px !important',
          fontSize: isField ? '0.875rem' : 'inherit',
          outline: 'none !important',
          background: 'none !important',
        },
        '& .MuiSelect-icon': {
          fontSize: 16,
          color: 'text.secondary',
          insetInlineEnd: 8,
          insetInlineStart: 'auto',
          top: 'calc(50% - 8px)',
        },
      }}
    >
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value} sx={{ minHeight: 36 }}>
          {option.label}
        </MenuItem>
      ))}
    </Select>
  )
}
