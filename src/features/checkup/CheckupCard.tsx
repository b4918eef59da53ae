import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useNavigate } from 'react-router-dom'
import { portalStatusQueries } from '../../shared/api/portalStatus'
import { audienceQueries } from '../../shared/audience/api'
import { SettingCard } from '../../shared/settings/SettingCard'
import { PersonIcon } from '../../shared/ui/icons'
import { QueryView } from '../../shared/ui/QueryView'
import { checkupQueries } from './api'
import { Answer } from './components/Answer'
import { AnswerSkeleton } from './components/AnswerSkeleton'
import { PersonPicker } from './components/PersonPicker'

/** Does a person get in, what do they see, and why: the test of the set-up, done by the machine. */
export function CheckupCard() {
  const { search } = useLocation()
  const navigate = useNavigate()
  // In the address, so that the answer is still there after a visit to what has to be changed.
  const personId = new URLSearchParams(search).get('person')
  const choose = (id: string) => {
    const next = new URLSearchParams(search)
    next.set('person', id)
    void navigate({ search: String(next) }, { replace: true, preventScrollReset: true })
  }
  return (
    <SettingCard
      id="checkup"
      title="Check a person"
      lead="Choose somebody to see whether they get in, what they find, and why."
      icon={<PersonIcon />}
    >
      <PersonPicker onChoose={choose} />
      <Box sx={{ mt: 2.5 }}>
        {personId ? (
          <CheckOf key={personId} personId={personId} />
        ) : (
          <Box sx={{ color: 'text.secondary', typography: 'body2' }}>
            What is saved counts, not what you are still editing above.
          </Box>
        )}
      </Box>
    </SettingCard>
  )
}

function CheckOf({ personId }: { personId: string }) {
  const settings = useQuery(portalStatusQueries.settings())
  const attributes = useQuery(audienceQueries.attributes())
  const prerequisites = useQuery(portalStatusQueries.prerequisites())
  const check = useQuery({
    ...checkupQueries.check(personId, settings.data?.etag ?? ''),
    enabled: settings.data !== undefined,
  })
  return (
    <QueryView query={attributes} skeleton={<AnswerSkeleton />} heading="h3">
      {(known) => (
        <QueryView query={check} skeleton={<AnswerSkeleton />} heading="h3">
          {(checkup) => (
            <Answer checkup={checkup} attributes={known} prerequisites={prerequisites.data?.items ?? []} />
          )}
        </QueryView>
      )}
    </QueryView>
  )
}
