import Popover from '@mui/material/Popover'
import { sideOf } from '../../../../shared/i18n/locale'
import { t } from '../../../../shared/i18n/t'
import { isDateFilter, type Filter, type Filters } from '../filters'
import type { FilterChoices } from '../useFilterChoices'
import { FilterValues } from './FilterValues'

type Props = {
  filter: Filter
  anchor: HTMLElement
  filters: Filters
  choices: FilterChoices
  onChange: (filters: Filters) => void
  onClose: () => void
}

/** The values of one filter, under its chip. The list follows at once, so that it can be seen what a choice does. */
export function FilterPopover({ filter, anchor, onClose, ...rest }: Props) {
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: sideOf('start') }}
      transformOrigin={{ vertical: 'top', horizontal: sideOf('start') }}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': t('list.filter.change', { name: t(`list.filter.name.${filter}`) }),
          variant: 'outlined',
          elevation: 8,
          sx: { mt: 0.75, width: isDateFilter(filter) ? 272 : 288, borderRadius: 1.5, boxShadow: 8 },
        },
      }}
    >
      <FilterValues filter={filter} hasFocus {...rest} />
    </Popover>
  )
}
