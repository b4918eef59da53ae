import Box from '@mui/material/Box'
import { PillSelect } from '../../../shared/audience/PillSelect'
import type { HistoryEntry } from '../api'
import { anybody, subjects, type HistoryFilter } from '../filters'

type Props = {
  filter: HistoryFilter
  people: HistoryEntry['by'][]
  onChange: (filter: HistoryFilter) => void
}

/** By person and by what; both are answered by the server, over everything there is. */
export function HistoryFilters({ filter, people, onChange }: Props) {
  const persons = [
    { value: anybody, label: 'Everyone' },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ]
  // A link may name somebody who is not known here (yet).
  if (!persons.some(({ value }) => value === filter.by))
    persons.push({ value: filter.by, label: 'Somebody else' })
  return (
    <Box
      role="group"
      aria-label="Filter the history"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
    >
      <PillSelect
        label="What was changed"
        value={filter.about}
        options={subjects}
        onChange={(about) => onChange({ ...filter, about })}
      />
      <Box component="span" aria-hidden sx={{ color: 'text.secondary' }}>
        by
      </Box>
      <PillSelect
        label="Who changed it"
        value={filter.by}
        options={persons}
        onChange={(by) => onChange({ ...filter, by })}
      />
    </Box>
  )
}
