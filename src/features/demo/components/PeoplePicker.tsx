import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import type { People, Person } from '../api'
import { personasByKind } from '../model'
import { PeopleSearch } from './PeopleSearch'
import { PersonaCard } from './PersonaCard'

type Props = { people: People; chosenId: string | null; onChoose: (person: Person) => void }

/** Everybody one can be: first those with a story, then anybody by name. */
export function PeoplePicker({ people, chosenId, onChoose }: Props) {
  const { teammates, customers } = personasByKind(people)
  const picking = { chosenId, onChoose }
  return (
    <>
      <Typography variant="h1" component="h2" sx={{ mb: 3 }}>
        Who are you today?
      </Typography>
      {teammates.length > 0 && (
        <Personas title="A teammate, setting the portal up" people={teammates} {...picking} />
      )}
      {customers.length > 0 && <Personas title="A customer, using it" people={customers} {...picking} />}
      <PeopleSearch
        title={people.personas.length > 0 ? 'Or anybody else' : 'Anybody'}
        listsAll={people.personas.length === 0}
        {...picking}
      />
    </>
  )
}

type PersonasProps = Omit<Props, 'people'> & { title: string; people: Person[] }

function Personas({ title, people, chosenId, onChoose }: PersonasProps) {
  const id = useId()
  return (
    <Box component="section" aria-labelledby={id} sx={{ mb: 4 }}>
      <Typography variant="h3" id={id} sx={{ mb: 1.5, color: 'text.secondary' }}>
        {title}
      </Typography>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 225px), 1fr))',
        }}
      >
        {people.map((person) => (
          <li key={person.id}>
            <PersonaCard
              person={person}
              isChosen={person.id === chosenId}
              isDisabled={chosenId !== null}
              onChoose={() => onChoose(person)}
            />
          </li>
        ))}
      </Box>
    </Box>
  )
}
