import Box from '@mui/material/Box'
import { useId, useState } from 'react'
import { t } from '../../../../shared/i18n/t'
import { focusOnMount } from '../../../../shared/lib/focusOnMount'
import { isDay, presets, rangeOf, type DateChoice, type DayRange } from '../dates'
import type { DateFilter } from '../filters'
import { optionStyles } from './optionStyles'

type Props = {
  filter: DateFilter
  choice: DateChoice | null
  hasFocus: boolean
  onChange: (choice: DateChoice | null) => void
}

/** A time counted from today, or two days of the calendar. */
export function DateChoices({ filter, choice, hasFocus, onChange }: Props) {
  const group = useId()
  const chosen = typeof choice === 'string' ? choice : choice ? 'range' : 'any'
  const options = [
    { id: 'any', label: t('filter.anyTime'), choice: null },
    ...presets.map((preset) => ({ id: preset, label: t(`list.filter.preset.${preset}`), choice: preset })),
  ]
  return (
    <Box
      sx={{ ...optionStyles, maxHeight: 'none' }}
      role="radiogroup"
      aria-label={t(`list.filter.name.${filter}`)}
    >
      {options.map((option) => (
        <label key={option.id}>
          <input
            type="radio"
            name={group}
            checked={chosen === option.id}
            onChange={() => onChange(option.choice)}
            {...(hasFocus && chosen === option.id && { ref: focusOnMount })}
          />
          <span className="label">{option.label}</span>
        </label>
      ))}
      <Between choice={typeof choice === 'string' ? null : choice} onChange={onChange} />
    </Box>
  )
}

/** Anybody whose days are not those of the API is told. */
const isElsewhere = new Date().getTimezoneOffset() !== 0
/** A year that is still being typed is not one. */
const earliest = '1970-01-01'
const empty = { from: '', to: '' }

type BetweenProps = { choice: DayRange | null; onChange: (choice: DateChoice | null) => void }

function Between({ choice, onChange }: BetweenProps) {
  const id = useId()
  const [days, setDays] = useState({ ...empty, ...choice })
  const [seen, setSeen] = useState(choice)
  // Something else was chosen, or the filter was removed.
  if (choice !== seen) {
    setSeen(choice)
    const mine = rangeOf(days.from, days.to)
    if (choice?.from !== mine?.from || choice?.to !== mine?.to) setDays({ ...empty, ...choice })
  }
  function change(part: Partial<typeof days>) {
    const next = { ...days, ...part }
    setDays(next)
    const isWhole = (day: string) => day === '' || (isDay(day) && day >= earliest)
    if (isWhole(next.from) && isWhole(next.to)) onChange(rangeOf(next.from, next.to))
  }
  return (
    <Box component="fieldset" sx={betweenStyles}>
      <legend>{t('filter.between')}</legend>
      {(['from', 'to'] as const).map((end) => (
        <span key={end}>
          <label htmlFor={id + end}>{t(`filter.end.${end}`)}</label>
          <input
            id={id + end}
            type="date"
            min={earliest}
            value={days[end]}
            onChange={({ target }) => change({ [end]: target.value })}
          />
        </span>
      ))}
      {isElsewhere && <p>{t('filter.utc')}</p>}
    </Box>
  )
}

const betweenStyles = {
  display: 'grid',
  gap: 0.75,
  minWidth: 0,
  m: 0,
  mt: 0.75,
  p: 1,
  border: 0,
  borderTop: 1,
  borderColor: 'divider',
  '& legend': {
    float: 'left',
    p: 0,
    pb: 0.5,
    typography: 'caption',
    fontWeight: 600,
    color: 'text.secondary',
  },
  '& span': { display: 'flex', alignItems: 'center', gap: 1 },
  '& span label': {
    minHeight: 0,
    width: 52,
    p: 0,
    typography: 'body2',
    '&:hover': { bgcolor: 'transparent' },
  },
  '& input[type="date"]': {
    flex: 1,
    minWidth: 0,
    height: { xs: 40, sm: 34 },
    px: 1,
    border: 1,
    borderColor: 'divider',
    borderRadius: 1,
    font: 'inherit',
    fontSize: { xs: '1rem', sm: '0.8125rem' },
    color: 'text.primary',
    bgcolor: 'background.paper',
  },
} as const
