import { readFileSync } from 'node:fs'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { contract } from '../../../src/features/api-reference/contract'
import {
  asCurl,
  operationsMatching,
  prepare,
  startingInputs,
} from '../../../src/features/api-reference/model'
import { visit } from '../../support/visit'

const send = async (user: Awaited<ReturnType<typeof visit>>['user']) =>
  user.click(await screen.findByRole('button', { name: 'Send' }))
const answer = () => screen.findByText(/^\d{3}/, { selector: 'strong' })

describe('the API reference', () => {
  it('has every operation of the contract, with every answer and every code it may have', () => {
    const source = parse(readFileSync('public/openapi.yaml', 'utf8')) as {
      paths: Record<string, Record<string, { operationId?: string; responses?: object }>>
    }
    const wanted = Object.values(source.paths).flatMap((item) =>
      Object.values(item).flatMap(({ operationId, responses }) =>
        operationId === undefined ? [] : [{ id: operationId, statuses: Object.keys(responses ?? {}) }],
      ),
    )
    expect(
      contract.operations.map(({ id, responses }) => ({
        id,
        statuses: responses.map(({ status }) => status),
      })),
    ).toEqual(wanted)
    const errors = contract.operations.flatMap(({ responses }) =>
      responses.filter(({ status }) => status >= '400'),
    )
    expect(errors.filter(({ codes, description }) => !codes?.length || description.length === 0)).toEqual([])
  })

  it('is found by words, addresses, parameters and error codes', () => {
    const found = (q: string) => operationsMatching(q).map(({ id }) => id)
    expect(found('visibility_restricted')).toEqual(['listTickets', 'exportTickets'])
    expect(found('PATCH /settings/security')).toEqual(['updateSecuritySettings'])
    expect(found('idempotency')).toContain('replyToTicket')
    expect(found('nothing like this')).toEqual([])
  })

  it('opens at the operation that a link names, and says what is required', async () => {
    await visit('/api-reference/replyToTicket')
    await screen.findByRole('heading', { level: 1, name: 'Reply to a ticket' })
    const refused = screen.getByRole('region', { name: 'Answer 409' })
    expect(within(refused).getByText('conflict')).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'id (required)' })).toHaveValue('t_1042')
    expect(document.title).toContain('Reply to a ticket')
  })

  it('says so when a link names an operation that is gone', async () => {
    await visit('/api-reference/deleteEverything')
    await screen.findByRole('heading', { level: 1, name: 'The contract has no such operation' })
  })
})

describe('trying an operation', () => {
  const people = [
    ['an admin', { as: 'tm_ada' }, /^200/, /"enabled": true/],
    ['a customer', { as: 'u_ann' }, /^403/, /"code": "forbidden"/],
    ['nobody', {}, /^401/, /"code": "signed_out"/],
  ] as const
  it.each(people)('answers as the API answers %s', async (_, as, status, text) => {
    const { user } = await visit('/api-reference/getPortalSettings', as)
    await send(user)
    expect(await answer()).toHaveTextContent(status)
    await screen.findByText(text)
  })

  it('writes with the version that is there, and what is written is stored', async () => {
    const { user, db } = await visit('/api-reference/updatePortalSettings', { as: 'tm_ada' })
    const body = await screen.findByRole('textbox', { name: 'Body, as JSON (required)' })
    await user.clear(body)
    await user.click(body)
    await user.paste('{ "previewColumn": false }')
    await send(user)
    expect(await answer()).toHaveTextContent(/^428/)
    await user.click(screen.getByRole('button', { name: 'Take it from GET /settings/portal' }))
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'If-Match (required)' })).not.toHaveValue(''),
    )
    await send(user)
    await waitFor(async () => expect(await answer()).toHaveTextContent(/^200/))
    expect(db.settings.portal.previewColumn).toBe(false)
  })

  it('says what is missing instead of sending it', async () => {
    const { user } = await visit('/api-reference/getTicket', { as: 'u_ann' })
    await user.clear(await screen.findByRole('textbox', { name: 'id (required)' }))
    await send(user)
    expect(screen.getByRole('alert')).toHaveTextContent('Fill in id first')
    await user.type(screen.getByRole('textbox', { name: 'id (required)' }), 't_1001')
    await send(user)
    expect(await answer()).toHaveTextContent(/^200/)
  })

  it('can be done elsewhere: the request for a terminal is quoted, and has no token in it', () => {
    const operation = contract.operations.find(({ id }) => id === 'replyToTicket')
    if (!operation) throw new Error('There is no replyToTicket')
    const inputs = { ...startingInputs(operation), body: '{"body":"It\'s late"}' }
    const curl = asCurl(prepare(operation, inputs), 'https://api.example/v1')
    expect(curl).toContain("-X POST 'https://api.example/v1/portal/tickets/t_1042/replies'")
    expect(curl).toContain(String.raw`-d '{"body":"It'\''s late"}'`)
    expect(curl).toContain('Bearer $TOKEN')
  })
})
