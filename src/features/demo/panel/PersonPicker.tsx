import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useQuery } from '@tanstack/react-query'
import { auth } from '../../../shared/api/auth/auth'
import { sessionQueries } from '../../../shared/api/session'
import { Avatar } from '../../../shared/ui/Avatar'
import { peopleQueries, type People, type Person } from '../api'
import { labelStyles } from './Segments'

type Props = { onChoose: (id: string, kind: Person['kind'] | 'nobody') => void }

/** Those with a story; in other people's data the first there are. */
function offered({ personas, teammates, users }: People): Person[] {
  return personas.length > 0 ? personas : [...teammates.slice(0, 3), ...users.slice(0, 6)]
}

const first = (name: string) => name.trim().split(/\s+/)[0] ?? name

/** Who is looking at the screen: one click and they are somebody else. */
export function PersonPicker({ onChoose }: Props) {
  const people = useQuery(peopleQueries.matching(''))
  const isSignedIn = auth().mayBeSignedIn()
  const session = useQuery({ ...sessionQueries.current(), enabled: isSignedIn })
  return (
    <Box component="section" aria-label="Person">
      <Box sx={labelStyles}>Person</Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', gap: '2px' }}>
        {people.data &&
          offered(people.data).map((person) => (
            <ButtonBase
              key={person.id}
              title={person.story ?? person.email}
              aria-pressed={isSignedIn && session.data?.id === person.id}
              onClick={() => onChoose(person.id, person.kind)}
              sx={personStyles}
            >
              <Avatar name={person.name} size={22} tone={person.kind === 'teammate' ? 'team' : 'neutral'} />
              <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
                {first(person.name)}
              </Box>
            </ButtonBase>
          ))}
        <ButtonBase aria-pressed={!isSignedIn} onClick={() => onChoose('nobody', 'nobody')} sx={personStyles}>
          <Box
            aria-hidden
            sx={{
              width: 22,
              height: 22,
              borderRadius: '50%',
              border: 1,
              borderStyle: 'dashed',
              flex: 'none',
            }}
          />
          Nobody
        </ButtonBase>
      </Box>
    </Box>
  )
}

const personStyles = {
  minHeight: 30,
  px: 0.75,
  gap: 0.75,
  justifyContent: 'flex-start',
  borderRadius: 0.75,
  fontSize: '0.75rem',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  '&:hover': { bgcolor: 'action.hover' },
  '&[aria-pressed="true"]': { bgcolor: 'action.selected', fontWeight: 600 },
} as const
