import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import { listWords } from '../../../../shared/i18n/intl'
import { t } from '../../../../shared/i18n/t'
import { FilterIcon } from '../../../../shared/ui/icons'
import { StateMessage } from '../../../../shared/ui/StateMessage'
import { noFilters, withoutFilter, type Filter } from '../filters'
import { listSearch, type ListState } from '../listState'

/** When the API does not accept what the list is filtered by: which filters those are, and the list without them. */
export function FilterTrouble({ state, refused }: { state: ListState; refused: readonly Filter[] }) {
  const names = refused.map((filter) => t(`list.filter.name.${filter}`))
  const rest = refused.reduce(withoutFilter, state.filters)
  return (
    <StateMessage
      role="alert"
      icon={<FilterIcon />}
      title={t('list.filter.refused')}
      detail={
        names.length > 0
          ? t('list.filter.refusedNames', { names: listWords(names) })
          : t('list.filter.refusedHint')
      }
      actions={
        <>
          <Button
            variant="contained"
            component={Link}
            replace
            to={{ search: listSearch({ ...state, filters: rest }) }}
          >
            {t('list.filter.dropThem')}
          </Button>
          {rest !== noFilters && (
            <Button
              variant="outlined"
              component={Link}
              replace
              to={{ search: listSearch({ ...state, filters: noFilters }) }}
            >
              {t('list.filter.clearAll')}
            </Button>
          )}
        </>
      }
    />
  )
}
