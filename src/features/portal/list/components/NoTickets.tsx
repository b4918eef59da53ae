import { t } from '../../../../shared/i18n/t'
import { SearchIcon } from '../../../../shared/ui/firstIcons'
import { FilterIcon, TicketIcon } from '../../../../shared/ui/icons'
import { StateMessage } from '../../../../shared/ui/StateMessage'
import { activeFilters } from '../filters'
import type { ListState, TicketTab } from '../listState'
import type { FilterChoices } from '../useFilterChoices'
import { NewTicketLink } from './TicketListHeader'
import { WaysToFindMore } from './WaysToFindMore'

type Props = {
  state: ListState
  tab: TicketTab
  choices: FilterChoices
  /** Whether the viewer can raise one. */
  canCreate: boolean
  /** How many the All tab finds, if that is another one. */
  elsewhere: number
}

/** Nothing there yet, or nothing found: two different things, with different ways on. */
export function NoTickets({ state, tab, choices, canCreate, elsewhere }: Props) {
  const { q, filters } = state
  const isFiltered = activeFilters(filters).length > 0
  if (!q && !isFiltered)
    return (
      <StateMessage
        icon={<TicketIcon />}
        title={t('list.empty.yet')}
        detail={t(`list.empty.yetHint.${tab}`)}
        actions={canCreate && <NewTicketLink />}
      />
    )
  const whose = tab === 'all' ? 'all' : 'own'
  const which = isFiltered ? `${whose}Filtered` : whose
  return (
    <StateMessage
      icon={q ? <SearchIcon /> : <FilterIcon />}
      title={q ? t('list.empty.match', { q }) : t('list.empty.filtered')}
      detail={q ? t('list.empty.matchHint', { which }) : t('list.empty.filteredHint')}
      actions={<WaysToFindMore state={state} choices={choices} elsewhere={elsewhere} />}
    />
  )
}
