import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { SearchField } from '../../../shared/ui/SearchField'
import { peopleQueries, type Person } from '../api'
import { everybodyMatching, stillMatching } from '../model'
import { PersonRow } from './PersonRow'

type Props = {
  title: string
  /** Lists people before anything is searched for. */
  listsAll: boolean
  chosenId: string | null
  onChoose: (person: Person) => void
}

/** A pause in typing before the people are asked for, in milliseconds. */
const pauseMs = 150

/** Anybody of the data set, by name or e-mail address. */
export function PeopleSearch({ title, listsAll, chosenId, onChoose }: Props) {
  const [text, setText] = useState('')
  const [q, setQ] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setQ(text.trim()), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  const isOpen = listsAll || q !== ''
  const { data, isPlaceholderData } = useQuery({ ...peopleQueries.matching(q), enabled: isOpen })
  const match = isPlaceholderData ? stillMatching : everybodyMatching
  const found = isOpen && data ? match(data, q) : []
  const total = found.length + (data ? data.totalUsers - data.users.length : 0)
  return (
    <Box component="section" aria-label={title}>
      <Typography variant="h3" component="h3" sx={{ mb: 1.5, color: 'text.secondary' }}>
        {title}
      </Typography>
      <SearchField label="Search people by name or e-mail" value={text} onChange={setText} size="large" />
      <Box role="status" sx={{ typography: 'body2', color: 'text.secondary', mt: 1, minHeight: 20 }}>
        {isOpen && data && !isPlaceholderData && summary(found.length, total, q)}
      </Box>
      {isOpen && found.length > 0 && (
        <Box
          component="ul"
          sx={{
            listStyle: 'none',
            m: 0,
            mt: 1,
            p: 0.5,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1.5,
            bgcolor: 'background.paper',
          }}
        >
          {found.map((person) => (
            <li key={person.kind + person.id}>
              <PersonRow
                person={person}
                isChosen={person.id === chosenId}
                isDisabled={chosenId !== null}
                onChoose={() => onChoose(person)}
              />
            </li>
          ))}
        </Box>
      )}
    </Box>
  )
}

function summary(shown: number, total: number, q: string): string {
  if (total === 0) return q === '' ? 'There is nobody in this data set.' : `Nobody matches “${q}”.`
  if (shown < total)
    return `The first ${shown} of ${total.toLocaleString('en')} people. Type more of the name to find others.`
  return total === 1 ? '1 person' : `${total} people`
}
