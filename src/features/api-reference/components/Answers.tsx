import Box from '@mui/material/Box'
import type { Answer } from '../contract'
import { CodeBlock } from './CodeBlock'
import { Disclosure } from './Disclosure'
import { Fields } from './Fields'
import { Prose } from './Prose'

/** Everything an operation may answer: what it is for first, then each way to be refused. */
export function Answers({ answers }: { answers: Answer[] }) {
  return answers.map((answer) => (
    <Box
      key={answer.status}
      component="section"
      aria-label={`Answer ${answer.status}`}
      sx={{ py: 1.5, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}
    >
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline' }}>
        <Status status={answer.status} />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Prose blocks={answer.description} isSmall />
          {answer.codes?.map(({ code, title }) => (
            <Box key={code} sx={{ typography: 'body2', mt: 0.5 }}>
              <Box component="code" sx={{ fontWeight: 600 }}>
                {code}
              </Box>{' '}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                “{title}”
              </Box>
            </Box>
          ))}
          <Headers answer={answer} />
          {answer.schema && (
            <Disclosure label="Fields" isOpenAtFirst>
              <Fields schema={answer.schema} isAnswer />
            </Disclosure>
          )}
          {answer.examples && answer.examples.length > 0 && <Examples answer={answer} />}
        </Box>
      </Box>
    </Box>
  ))
}

function Headers({ answer: { headers } }: { answer: Answer }) {
  return headers.map(({ name, description }) => (
    <Box key={name} sx={{ mt: 0.5 }}>
      <Box component="code" sx={{ typography: 'body2', fontWeight: 600 }}>
        {name}
      </Box>
      <Prose blocks={description} isSmall />
    </Box>
  ))
}

function Examples({ answer: { status, examples = [] } }: { answer: Answer }) {
  return (
    <Disclosure label={examples.length === 1 ? 'Example' : `${examples.length} examples`}>
      <Box sx={{ display: 'grid', gap: 1.5, mt: 1 }}>
        {examples.map(({ summary, value }, place) => (
          <CodeBlock
            key={summary ?? JSON.stringify(value)}
            label={summary ?? `Example of ${status}${examples.length > 1 ? `, ${place + 1}` : ''}`}
            text={typeof value === 'string' ? value : JSON.stringify(value, null, 2)}
          />
        ))}
      </Box>
    </Disclosure>
  )
}

function Status({ status }: { status: string }) {
  const isGood = status.startsWith('2')
  return (
    <Box
      component="h3"
      sx={{
        m: 0,
        px: 0.75,
        borderRadius: 0.75,
        typography: 'body2',
        fontWeight: 700,
        fontVariantNumeric: 'tabular-nums',
        color: isGood ? 'success.main' : 'text.secondary',
        bgcolor: isGood ? 'success.light' : 'surface.sunken',
      }}
    >
      {status}
    </Box>
  )
}
