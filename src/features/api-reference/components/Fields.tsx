import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { Schema } from '../contract'
import { limitsOf, partsWithFields, typeOf } from '../schemaWords'
import { Disclosure } from './Disclosure'
import { Prose } from './Prose'

type FieldsProps = {
  schema: Schema
  /** In an answer a field is worth a word when it may be missing, not when it is there. */
  isAnswer?: boolean
}

/** The fields of a value; what is in them opens on demand, so a schema may contain itself. */
export function Fields({ schema, isAnswer = false }: FieldsProps) {
  const parts = partsWithFields(schema)
  if (parts.length === 0) return <Box sx={{ typography: 'body2' }}>{typeOf(schema)}</Box>
  return parts.map(({ name, schema: its }) => (
    <Box key={name} component="dl" aria-label={name} sx={{ m: 0 }}>
      {Object.entries(its.properties ?? {}).map(([field, value]) => (
        <Field
          key={field}
          name={field}
          schema={value}
          demand={demandOn(its.required?.includes(field) === true, isAnswer)}
        >
          <Inside schema={value} isAnswer={isAnswer} />
        </Field>
      ))}
    </Box>
  ))
}

const demandOn = (isRequired: boolean, isAnswer: boolean) =>
  isRequired === isAnswer ? undefined : isAnswer ? 'may be missing' : 'required'

function Inside({ schema, isAnswer = false }: FieldsProps) {
  const parts = partsWithFields(schema)
  if (parts.length === 0) return null
  const names = [...new Set(parts.map(({ name }) => name))].join(', ')
  return (
    <Disclosure label={names}>
      <Box sx={{ borderInlineStart: 2, borderColor: 'divider', paddingInlineStart: 2, mt: 0.5 }}>
        <Fields schema={schema} isAnswer={isAnswer} />
      </Box>
    </Disclosure>
  )
}

type FieldProps = {
  name: string
  schema: Schema
  demand?: 'required' | 'may be missing' | undefined
  note?: string
  children?: ReactNode
}

/** One field or parameter: what it is called, what it is, what it means. */
export function Field({ name, schema, demand, note, children }: FieldProps) {
  const facts = [typeOf(schema), ...limitsOf(schema), ...(note === undefined ? [] : [note])]
  return (
    <Box sx={{ py: 1, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
      <Box component="dt" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
        <Box component="code" sx={{ fontWeight: 600, fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
          {name}
        </Box>
        {demand && (
          <Box
            component="span"
            sx={{
              typography: 'caption',
              fontWeight: 600,
              color: demand === 'required' ? 'error.main' : 'text.secondary',
            }}
          >
            {demand}
          </Box>
        )}
        <Box
          component="span"
          sx={{ typography: 'caption', color: 'text.secondary', overflowWrap: 'anywhere' }}
        >
          {facts.join(' · ')}
        </Box>
      </Box>
      <Box component="dd" sx={{ m: 0, mt: 0.25 }}>
        <Prose blocks={schema.description ?? []} isSmall />
        {children}
      </Box>
    </Box>
  )
}
