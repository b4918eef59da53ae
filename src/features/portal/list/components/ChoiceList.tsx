import Box from '@mui/material/Box'
import { useState, type KeyboardEvent } from 'react'
import { numberWords } from '../../../../shared/i18n/intl'
import { t } from '../../../../shared/i18n/t'
import { focusOnMount } from '../../../../shared/lib/focusOnMount'
import { SearchField } from '../../../../shared/ui/SearchField'
import type { FacetValue } from '../../api'
import { isSameChoice, type ChoiceFilter } from '../filters'
import { optionStyles } from './optionStyles'

/** More than these are looked through faster by typing. */
const searchedFrom = 9
/** As many as anybody reads; the rest is found by typing. */
const shownAtMost = 60

type Props = {
  filter: ChoiceFilter
  choices: readonly FacetValue[]
  chosen: readonly string[]
  hasFocus: boolean
  onToggle: (value: string) => void
}

/** The values of a filter, each with how many tickets it would leave; several can be chosen. */
export function ChoiceList({ filter, choices, chosen, hasFocus, onToggle }: Props) {
  const [text, setText] = useState('')
  const name = t(`list.filter.name.${filter}`)
  const wanted = plain(text.trim())
  const found = choices.filter(({ label }) => plain(label).includes(wanted))
  const shown = found.slice(0, shownAtMost)
  const isSearched = choices.length >= searchedFrom
  return (
    <>
      {isSearched && (
        <Box sx={{ p: 1, borderBottom: 1, borderColor: 'divider' }}>
          <SearchField
            label={t('filter.find', { name })}
            value={text}
            onChange={setText}
            {...(hasFocus && { inputRef: focusOnMount })}
          />
        </Box>
      )}
      <Box role="group" aria-label={name} sx={optionStyles} onKeyDown={moveByArrow}>
        {shown.map(({ value, label, count }, index) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.some((one) => isSameChoice(one, value))}
              onChange={() => onToggle(value)}
              {...(hasFocus && !isSearched && index === 0 && { ref: focusOnMount })}
            />
            <bdi className="label">{label}</bdi>
            <span className="count">{numberWords(count)}</span>
          </label>
        ))}
        {shown.length === 0 && <p>{choices.length === 0 ? t('filter.none') : t('filter.noneFound')}</p>}
        {found.length > shown.length && <p>{t('filter.others', { count: found.length - shown.length })}</p>}
      </Box>
    </>
  )
}

/** Case and accents make no difference. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The arrow keys go from one choice to the next, as in a menu; the space bar chooses. */
function moveByArrow(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (!step) return
  event.preventDefault()
  const all = [...event.currentTarget.querySelectorAll('input')]
  const here = all.findIndex((input) => input === document.activeElement)
  all[(here + step + all.length) % all.length]?.focus()
}
