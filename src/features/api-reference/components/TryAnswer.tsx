import Box from '@mui/material/Box'
import type { Trial } from '../useTry'
import { CodeBlock } from './CodeBlock'
import { Disclosure } from './Disclosure'

/** What came back, as it is. */
export function TryAnswer({ trial }: { trial: Trial }) {
  const answer = trial.state === 'running' || trial.state === 'done' ? trial.answer : null
  const isGood = answer !== null && answer.status < 400
  const isStream = answer?.headers.some(([, value]) => value.startsWith('text/event-stream')) === true
  return (
    <Box aria-live="polite" sx={{ mt: trial.state === 'idle' ? 0 : 2 }}>
      {trial.state === 'running' && (
        <Box sx={{ typography: 'body2', mb: 1 }}>
          {isStream ? 'Open until you stop it. Events stand here as they come.' : 'Waiting for the answer…'}
        </Box>
      )}
      {trial.state === 'failed' && (
        <Box sx={{ typography: 'body2', color: 'error.main' }}>{trial.reason}</Box>
      )}
      {answer && (
        <>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', mb: 1, typography: 'body2' }}>
            <Box component="strong" sx={{ color: isGood ? 'success.main' : 'error.main' }}>
              {answer.status} {answer.statusText}
            </Box>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              after {answer.milliseconds} ms
            </Box>
          </Box>
          {answer.text !== '' && <CodeBlock label="Answer" text={answer.text} maxHeight={440} />}
          <Disclosure label="Headers">
            <CodeBlock
              label="Headers"
              text={answer.headers.map(([name, value]) => `${name}: ${value}`).join('\n')}
            />
          </Disclosure>
        </>
      )}
    </Box>
  )
}
