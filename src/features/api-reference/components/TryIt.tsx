import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { auth } from '../../../shared/api/auth/auth'
import { sessionQueries } from '../../../shared/api/session'
import { config } from '../../../shared/config/config'
import type { Operation } from '../contract'
import { asCurl, asFetch, obstacleIn, prepare, startingInputs } from '../model'
import { useTry } from '../useTry'
import { CodeBlock } from './CodeBlock'
import { Disclosure } from './Disclosure'
import { TryAnswer } from './TryAnswer'
import { TryFields } from './TryFields'

/** Sends the operation as whoever is signed in, to the API that the app itself uses. */
export function TryIt({ operation }: { operation: Operation }) {
  const [inputs, setInputs] = useState(() => startingInputs(operation))
  const [obstacle, setObstacle] = useState<string | null>(null)
  const { trial, send, stop } = useTry()
  const prepared = prepare(operation, inputs)
  const { apiUrl } = config()
  const isRunning = trial.state === 'running'

  function submit(event: FormEvent) {
    event.preventDefault()
    const found = obstacleIn(operation, inputs)
    setObstacle(found)
    if (found === null) void send(prepared)
  }
  return (
    <Box
      component="section"
      aria-label="Try it"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, bgcolor: 'background.paper', p: 2.5 }}
    >
      <Typography variant="h2">Try it</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2, overflowWrap: 'anywhere' }}>
        As <Who />, at {__MOCK__ ? 'the mock in this browser' : apiUrl}.
        {operation.method !== 'GET' &&
          (__MOCK__ ? ' It changes the demo’s data.' : ' It changes what is stored there.')}
      </Typography>
      <form onSubmit={submit} noValidate>
        <TryFields operation={operation} inputs={inputs} onChange={setInputs} />
        {obstacle !== null && (
          <Box role="alert" sx={{ typography: 'body2', color: 'error.main', mt: 1.5 }}>
            {obstacle}
          </Box>
        )}
        <Box sx={{ display: 'flex', gap: 1, mt: 2 }}>
          <Button type="submit" variant="contained">
            Send
          </Button>
          {isRunning && <Button onClick={stop}>Stop</Button>}
        </Box>
      </form>
      <TryAnswer trial={trial} />
      <Box sx={{ mt: 2 }}>
        <Disclosure label="The same request elsewhere">
          <Box sx={{ display: 'grid', gap: 1.5, mt: 1 }}>
            <CodeBlock label="curl" text={asCurl(prepared, apiUrl)} />
            <CodeBlock label="fetch" text={asFetch(prepared, apiUrl)} />
          </Box>
        </Disclosure>
      </Box>
    </Box>
  )
}

function Who() {
  const isSignedIn = auth().mayBeSignedIn()
  const { data } = useQuery({ ...sessionQueries.current(), enabled: isSignedIn })
  if (!isSignedIn || !data) return <strong>nobody</strong>
  return (
    <>
      <strong>{data.name}</strong> ({data.kind})
    </>
  )
}
