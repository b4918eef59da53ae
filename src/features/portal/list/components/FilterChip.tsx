import { useRef } from 'react'
import { numberWords } from '../../../../shared/i18n/intl'
import { t } from '../../../../shared/i18n/t'
import { CloseIcon, PlusIcon } from '../../../../shared/ui/firstIcons'
import { chosenWords } from '../chosenWords'
import type { Filter, Filters } from '../filters'
import type { FilterChoices } from '../useFilterChoices'

/** So many values are named; the rest are counted. */
const namedAtMost = 2

type Props = {
  filter: Filter
  filters: Filters
  choices: FilterChoices
  isOpen: boolean
  onOpen: (anchor: HTMLElement) => void
  onRemove: (chip: HTMLElement | null) => void
}

/** One filter: what it is and, once it filters, by which values and how to be rid of it. */
export function FilterChip({ filter, filters, choices, isOpen, onOpen, onRemove }: Props) {
  const chip = useRef<HTMLSpanElement>(null)
  const name = t(`list.filter.name.${filter}`)
  const values = chosenWords(filter, filters, choices)
  const isActive = values.length > 0
  const others = values.length - namedAtMost
  return (
    <span ref={chip} className="chip" data-active={isActive || undefined}>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-label={
          isActive
            ? t('list.filter.changeFrom', { name, values: values.join(', ') })
            : t('list.filter.change', { name })
        }
        aria-expanded={isOpen}
        title={values.length > namedAtMost ? values.join(', ') : undefined}
        onClick={() => chip.current && onOpen(chip.current)}
      >
        {!isActive && <PlusIcon />}
        <span className="name">{isActive ? `${name}:` : name}</span>
        {values.slice(0, namedAtMost).map((value, index) => (
          <bdi key={value} className="value">
            {value}
            {index < Math.min(values.length, namedAtMost) - 1 && ','}
          </bdi>
        ))}
        {others > 0 && <span className="value">+{numberWords(others)}</span>}
      </button>
      {isActive && (
        <button
          type="button"
          className="remove"
          aria-label={t('list.filter.remove', { name })}
          onClick={() => onRemove(chip.current)}
        >
          <CloseIcon />
        </button>
      )}
    </span>
  )
}
