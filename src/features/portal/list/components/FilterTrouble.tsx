import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import { FilterIcon } from '../../../../shared/ui/icons'
import { StateMessage } from '../../../../shared/ui/StateMessage'
import { noFilters, withoutFilter, type Filter } from '../filters'
import { filterWords as words } from '../filterWords'
import { listSearch, type ListState } from '../listState'

/** When the API does not accept what the list is filtered by: which filters those are, and the list without them. */
export function FilterTrouble({ state, refused }: { state: ListState; refused: readonly Filter[] }) {
  const names = refused.map((filter) => words.name[filter]())
  const rest = refused.reduce(withoutFilter, state.filters)
  return (
    <StateMessage
      role="alert"
      icon={<FilterIcon />}
      title={words.refused()}
      detail={words.refusedHint(names)}
      actions={
        <>
          <Button
            variant="contained"
            component={Link}
            replace
            to={{ search: listSearch({ ...state, filters: rest }) }}
          >
            {words.dropThem()}
          </Button>
          {rest !== noFilters && (
            <Button
              variant="outlined"
              component={Link}
              replace
              to={{ search: listSearch({ ...state, filters: noFilters }) }}
            >
              {words.clearAll()}
            </Button>
          )}
        </>
      }
    />
  )
}
