import Box from '@mui/material/Box'
import { useEffect, useRef, type FormEvent, type KeyboardEvent } from 'react'
import { useSearchParams } from 'react-router-dom'
import { directionOf } from '../../../shared/i18n/locale'
import { t } from '../../../shared/i18n/t'
import type { PortalHome } from '../api'
import { AttributeField } from './AttributeField'
import { attributePointer, isEmpty, valuesOf } from './draft'
import { Field, inputStyles } from './Field'
import { SelectField } from './SelectField'
import { SendBar } from './SendBar'
import { SimilarPanel } from './SimilarPanel'
import { TypeChooser } from './TypeChooser'
import { useNewTicket } from './useNewTicket'

/** What it is about, for whom, what happened, and what that kind of ticket needs to be known. */
export function NewTicketForm({ home }: { home: PortalHome }) {
  const [params] = useSearchParams()
  const ticket = useNewTicket(home, params.get('type'))
  const { draft, form, problems, change } = ticket
  const frame = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (ticket.refusals > 0)
      frame.current?.querySelector<HTMLElement>(':is([aria-invalid="true"], [data-invalid])')?.focus()
  }, [ticket.refusals])
  function onSubmit(event: FormEvent) {
    event.preventDefault()
    ticket.send()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    ticket.send()
  }
  return (
    <Box
      component="form"
      ref={frame}
      noValidate
      aria-label={t('newTicket.title')}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      sx={styles}
    >
      {home.ticketTypes.length > 1 && (
        <TypeChooser
          types={home.ticketTypes}
          chosen={form?.id ?? null}
          problem={problems['/typeId']}
          onChoose={(typeId) => change({ typeId }, '/typeId')}
        />
      )}
      {home.companies.length > 1 && (
        <SelectField
          label={t('newTicket.company')}
          isRequired
          options={home.companies.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.companyId ?? ''}
          problem={problems['/companyId']}
          onChange={(id) => change({ companyId: id || null }, '/companyId')}
        />
      )}
      <Field label={t('newTicket.subject')} isRequired problem={problems['/title']}>
        {(input) => (
          <Box
            component="input"
            {...input}
            dir={directionOf(draft.title)}
            autoComplete="off"
            placeholder={t('newTicket.subjectHint')}
            value={draft.title}
            onChange={(event) => change({ title: event.target.value }, '/title')}
            sx={inputStyles}
          />
        )}
      </Field>
      <SimilarPanel title={draft.title} />
      <Field label={t('newTicket.description')} isRequired={false} problem={problems['/description']}>
        {(input) => (
          <Box
            component="textarea"
            {...input}
            dir={directionOf(draft.description)}
            rows={6}
            placeholder={t('newTicket.descriptionHint')}
            value={draft.description}
            onChange={(event) => change({ description: event.target.value }, '/description')}
            sx={{
              ...inputStyles,
              minHeight: 144,
              maxHeight: '60dvh',
              resize: 'vertical',
              fieldSizing: 'content',
            }}
          />
        )}
      </Field>
      {form?.attributes.map((field) => (
        <AttributeField
          key={`${form.id} ${field.id}`}
          field={field}
          value={valuesOf(draft, form)[field.id]}
          problem={problems[attributePointer(field.id)]}
          onChange={(value) => ticket.changeAttribute(field.id, value)}
        />
      ))}
      <SendBar
        problemCount={Object.keys(problems).length}
        error={ticket.error}
        isSending={ticket.isSending}
        isEmpty={isEmpty(draft)}
        onClear={ticket.clear}
        onRestore={ticket.restore}
      />
    </Box>
  )
}

const styles = { position: 'relative', display: 'grid', gap: 3, maxWidth: 720 } as const
