import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router-dom'
import { useDocumentTitle } from '../../shared/hooks/useDocumentTitle'
import { QueryView } from '../../shared/ui/QueryView'
import { peopleQueries, useSignIn, type Person } from './api'
import { PeoplePicker } from './components/PeoplePicker'
import { PeopleSkeleton } from './components/PeopleSkeleton'
import { SignedInNote } from './components/SignedInNote'
import { SignInFailure } from './components/SignInFailure'
import { Welcome } from './components/Welcome'
import { destinationOf } from './destination'

/** The first screen of a demo: what this is, and who you want to be in it. */
export function SignInPage() {
  useDocumentTitle('Who are you today?')
  const [params] = useSearchParams()
  const people = useQuery(peopleQueries.matching(''))
  const signIn = useSignIn()
  const choose = (person: Person) =>
    signIn.mutate({ person, destination: destinationOf(person, params.get('returnTo')) })
  const chosenId = signIn.isPending || signIn.isSuccess ? signIn.variables.person.id : null
  return (
    <Box sx={{ display: { md: 'flex' }, minHeight: '100dvh' }}>
      <Welcome />
      <Box
        component="main"
        id="main"
        sx={{ flex: 1, minWidth: 0, px: { xs: 2, sm: 4, lg: 6 }, py: { xs: 4, md: 7 } }}
      >
        <Box sx={{ maxWidth: 860, mx: 'auto' }}>
          <SignedInNote />
          <QueryView query={people} skeleton={<PeopleSkeleton />}>
            {(found) => (
              <>
                {signIn.error && <SignInFailure error={signIn.error} />}
                <PeoplePicker people={found} chosenId={chosenId} onChoose={choose} />
              </>
            )}
          </QueryView>
        </Box>
      </Box>
    </Box>
  )
}
