import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { Operation } from '../contract'
import { callersOf, keyOf } from '../model'
import { Answers } from './Answers'
import { CodeBlock } from './CodeBlock'
import { Disclosure } from './Disclosure'
import { Field, Fields } from './Fields'
import { MethodLabel } from './MethodLabel'
import { Prose } from './Prose'
import { TryIt } from './TryIt'

const places = { path: 'in the address', query: 'in the query', header: 'a header' }

/** One operation: what it does, for whom, what it takes, what it may answer, and a place to try it. */
export function OperationView({ operation }: { operation: Operation }) {
  const { method, path, summary, description, parameters, body, responses } = operation
  return (
    <Box sx={{ display: { xl: 'grid' }, gridTemplateColumns: { xl: 'minmax(0, 1fr) 440px' }, columnGap: 5 }}>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="h1">{summary}</Typography>
        <Box
          sx={{
            display: 'flex',
            gap: 1.5,
            alignItems: 'baseline',
            my: 2,
            px: 1.5,
            py: 1,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            bgcolor: 'background.paper',
          }}
        >
          <MethodLabel method={method} />
          <Box component="code" dir="ltr" sx={{ fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
            {path}
          </Box>
        </Box>
        <Prose blocks={description} />
        <Typography sx={{ mt: 2, color: 'text.secondary' }}>
          <strong>For:</strong> {callersOf(operation)}
        </Typography>
        {parameters.length > 0 && (
          <Part title="Parameters">
            <Box component="dl" sx={{ m: 0 }}>
              {parameters.map((parameter) => (
                <Field
                  key={keyOf(parameter)}
                  name={parameter.name}
                  schema={{ ...parameter.schema, description: parameter.description }}
                  demand={parameter.isRequired ? 'required' : undefined}
                  note={places[parameter.in]}
                />
              ))}
            </Box>
          </Part>
        )}
        {body?.schema && (
          <Part title="Request body">
            <Fields schema={body.schema} />
            {body.examples?.map(({ summary: name = 'Example', value }) => (
              <Disclosure key={name} label={name}>
                <CodeBlock label={`Body: ${name}`} text={JSON.stringify(value, null, 2)} />
              </Disclosure>
            ))}
          </Part>
        )}
        <Part title="Answers">
          <Answers answers={responses} />
        </Part>
      </Box>
      <Box sx={{ mt: { xs: 5, xl: 0 }, minWidth: 0 }}>
        <Box
          sx={{
            position: { xl: 'sticky' },
            top: 80,
            maxHeight: { xl: 'calc(100dvh - 104px)' },
            overflowY: { xl: 'auto' },
            borderRadius: 1.5,
          }}
        >
          <TryIt operation={operation} />
        </Box>
      </Box>
    </Box>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" sx={{ mt: 4 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  )
}
