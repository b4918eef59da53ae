import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import { SearchIcon, TicketIcon } from '../../../../shared/ui/icons'
import { StateMessage } from '../../../../shared/ui/StateMessage'
import { listSearch, type ListState, type TicketTab } from '../listState'
import { words } from '../../words'

type Props = {
  state: ListState
  tab: TicketTab
  /** How many the All tab finds, if that is another one. */
  elsewhere: number
}

/** Nothing there yet, or nothing found: two different things, with different ways on. */
export function NoTickets({ state, tab, elsewhere }: Props) {
  if (!state.q)
    return (
      <StateMessage icon={<TicketIcon />} title={words.empty.yet()} detail={words.empty.yetHint[tab]()} />
    )
  return (
    <StateMessage
      icon={<SearchIcon />}
      title={words.empty.match(state.q)}
      detail={words.empty.matchHint(tab)}
      actions={
        <>
          {elsewhere > 0 && (
            <Button variant="contained" component={Link} to={{ search: listSearch({ ...state, tab: null }) }}>
              {words.empty.elsewhere(elsewhere)}
            </Button>
          )}
          <Button
            variant="outlined"
            component={Link}
            replace
            to={{ search: listSearch({ ...state, q: '' }) }}
          >
            {words.search.clear()}
          </Button>
        </>
      }
    />
  )
}
