import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useId, useState } from 'react'
import { currentTag } from '../api'
import { resolved, type Operation, type Parameter } from '../contract'
import { type Inputs, keyOf, prepare, readingOf, textOf } from '../model'

type Props = { operation: Operation; inputs: Inputs; onChange: (inputs: Inputs) => void }

const field = {
  width: '100%',
  minHeight: 34,
  px: 1.25,
  py: 0.75,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.default',
  color: 'text.primary',
  font: 'inherit',
  fontSize: { xs: '1rem', sm: '0.8125rem' },
}

/** A box for everything the operation takes. */
export function TryFields({ operation, inputs, onChange }: Props) {
  const id = useId()
  const { parameters, body } = operation
  const set = (parameter: Parameter, value: string) =>
    onChange({ ...inputs, values: { ...inputs.values, [keyOf(parameter)]: value } })
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 170px), 1fr))',
      }}
    >
      {parameters.map((parameter) => {
        const key = keyOf(parameter)
        const { type, default: usual } = resolved(parameter.schema)
        return (
          <div key={key}>
            <Label htmlFor={id + key} name={parameter.name} isRequired={parameter.isRequired} />
            <Box
              component="input"
              id={id + key}
              value={inputs.values[key] ?? ''}
              placeholder={type === 'array' ? 'one, another, …' : textOf(usual)}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => set(parameter, event.target.value)}
              sx={field}
            />
            {parameter.name === 'If-Match' && (
              <TakeTag operation={operation} inputs={inputs} onTaken={(tag) => set(parameter, tag)} />
            )}
          </div>
        )
      })}
      {body && (
        <Box sx={{ gridColumn: '1 / -1' }}>
          <Label htmlFor={`${id}body`} name="Body, as JSON" isRequired={body.isRequired} />
          <Box
            component="textarea"
            id={`${id}body`}
            rows={Math.min(14, Math.max(4, inputs.body.split('\n').length))}
            value={inputs.body}
            spellCheck={false}
            onChange={(event) => onChange({ ...inputs, body: event.target.value })}
            sx={{ ...field, fontFamily: 'ui-monospace, monospace', resize: 'vertical', lineHeight: 1.55 }}
          />
        </Box>
      )}
    </Box>
  )
}

function Label({ htmlFor, name, isRequired }: { htmlFor: string; name: string; isRequired: boolean }) {
  return (
    <Box
      component="label"
      htmlFor={htmlFor}
      sx={{ display: 'block', typography: 'caption', fontWeight: 600, mb: 0.25 }}
    >
      {name}
      {isRequired && ' (required)'}
    </Box>
  )
}

/** A write has to name the version it changes: this looks which one there is. */
function TakeTag({
  operation,
  inputs,
  onTaken,
}: Omit<Props, 'onChange'> & { onTaken: (tag: string) => void }) {
  const [hasFailed, setFailed] = useState(false)
  const reading = readingOf(operation)
  if (!reading) return null
  async function take(path: string) {
    const tag = await currentTag(path).catch(() => null)
    setFailed(tag === null)
    if (tag !== null) onTaken(tag)
  }
  return (
    <Button size="small" sx={{ mt: 0.5 }} onClick={() => void take(prepare(reading, inputs).path)}>
      {hasFailed ? 'There is none for you' : `Take it from GET ${reading.path}`}
    </Button>
  )
}
