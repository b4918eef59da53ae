import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { hasCode } from '../../../shared/api/apiError'
import { t } from '../../../shared/i18n/t'
import { paths } from '../../../shared/paths'
import { announce } from '../../../shared/ui/LiveRegion'
import type { PortalHome } from '../api'
import { createMutation } from './api'
import {
  attributePointer,
  problemsOf,
  toNewTicket,
  valuesOf,
  type Draft,
  type FieldValue,
  type Problems,
} from './draft'
import { problemsFrom } from './serverProblems'
import { useDraft } from './useDraft'

/** Writing and sending a new ticket. Nothing that was written is lost before the ticket is there. */
export function useNewTicket({ viewer, ticketTypes, companies }: PortalHome, askedType: string | null) {
  const isOffered = (id: string | null) => ticketTypes.some((type) => type.id === id)
  const kept = useDraft(viewer.id, askedType !== null && isOffered(askedType) ? { typeId: askedType } : {})
  const [problems, setProblems] = useState<Problems>({})
  const [cleared, setCleared] = useState<Draft | null>(null)
  /** Counts up whenever something has to be mended, so that the focus goes there. */
  const [refusals, setRefusals] = useState(0)
  const navigate = useNavigate()
  // A second press can come before React has drawn that the first one is on its way.
  const isOnItsWay = useRef(false)
  const options = createMutation(useQueryClient())
  const sending = useMutation({
    ...options,
    onSuccess(ticket) {
      options.onSuccess(ticket)
      kept.clear()
      announce(t('newTicket.sent', { number: `#${ticket.number}` }))
      void navigate(paths.ticket(ticket.id), { replace: true })
    },
    onError(error) {
      options.onError(error)
      if (hasCode(error, 'idempotency_mismatch')) kept.forgetAttempt()
      if (hasCode(error, 'invalid')) refuse(problemsFrom(error.fieldErrors).atFields)
    },
    onSettled() {
      isOnItsWay.current = false
    },
  })

  const { draft } = kept
  const [onlyType] = ticketTypes.length === 1 ? ticketTypes : []
  const form = onlyType ?? ticketTypes.find(({ id }) => id === draft.typeId)
  const company = companies.some(({ id }) => id === draft.companyId) ? draft.companyId : null

  function refuse(found: Problems) {
    setProblems(found)
    setRefusals((count) => count + 1)
  }
  function change(its: Partial<Draft>, pointer: string) {
    if (isOnItsWay.current) return
    kept.change(its)
    setCleared(null)
    // Another type has other fields.
    const isSettled = (at: string) =>
      at === pointer || (pointer === '/typeId' && at.startsWith(attributePointer('')))
    if (Object.keys(problems).some(isSettled))
      setProblems(Object.fromEntries(Object.entries(problems).filter(([at]) => !isSettled(at))))
  }
  return {
    draft: { ...draft, companyId: company },
    form,
    problems,
    refusals,
    /** What is wrong beside the fields. */
    error: sending.error,
    isSending: sending.isPending,
    change,
    changeAttribute(id: string, value: FieldValue | undefined) {
      if (!form) return
      const { [id]: _before, ...others } = valuesOf(draft, form)
      const its = value === undefined || value === '' ? others : { ...others, [id]: value }
      change({ values: { ...draft.values, [form.id]: its } }, attributePointer(id))
    },
    clear() {
      setProblems({})
      setCleared(draft)
      sending.reset()
      kept.clear()
    },
    /** Takes back that the form was cleared; null when it was not. */
    restore: cleared && (() => change(cleared, '')),
    send() {
      if (isOnItsWay.current) return
      const current = { ...draft, companyId: company }
      const found = problemsOf(current, form, companies.length)
      if (!form || Object.keys(found).length > 0) return refuse(found)
      isOnItsWay.current = true
      sending.mutate(kept.attempt(toNewTicket(current, form)))
    },
  }
}
