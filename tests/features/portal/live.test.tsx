import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, it } from 'vitest'
import '../../../src/features/portal/list/components/WaitingTickets'
import '../../../src/features/portal/live/startLive'
import type { Db } from '../../../mocks/db/db'
import type { Ticket, TicketPart } from '../../../mocks/domain/types'
import { requests, server } from '../../support/mockServer'
import { byTeammate, smallSettings, smallWorkspace, ticketOf } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'
import { everybodyRestricted, titles, withPortal } from './portalVisit'

/** Once this is asked for, what happens is told. */
const isLive = () => waitFor(() => expect(requests('GET /portal/events')).toHaveLength(1))
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const said = (text: string | RegExp) =>
  waitFor(() => expect(screen.getAllByRole('status')[0]).toHaveTextContent(text))

function change(db: Db, id: string, its: Partial<Ticket>) {
  const ticket = db.tickets.get(id)
  if (!ticket) throw new Error(`There is no ticket ${id}`)
  db.putTicket({ ...ticket, ...its })
}

function supportSays(db: Db, id: string, body: string) {
  const at = '2026-11-20T12:00:00Z'
  const author = byTeammate('tm_ben')
  const states = { fromStateId: 'st_progress', toStateId: 'st_wait' }
  const parts: TicketPart[] = [
    ...(db.tickets.get(id)?.parts ?? []),
    { id: `${body}-1`, kind: 'comment', author, body, at },
    { id: `${body}-2`, kind: 'state_change', author, at, ...states },
  ]
  change(db, id, { parts, stateId: 'st_wait' })
}

describe('the list, while somebody looks at it', () => {
  it('changes its rows in their places, and lets new ones wait until they are asked for', async () => {
    const { user, db } = await visit('/portal', { as: 'u_ann' })
    const before = await titles()
    await isLive()
    supportSays(db, 't_1001', 'Any news?')
    db.putTicket(
      ticketOf(9001, { title: 'A new one', createdBy: 'u_bob', createdAt: '2026-11-20T11:59:00Z' }),
    )
    db.putTicket(ticketOf(9002, { title: 'For others', companyId: 'co_birch' }))

    const bar = await screen.findByRole('button', { name: '1 new ticket · Show' })
    expect(await titles()).toEqual(before)
    const row = screen.getByText('Invoices arrive twice').closest('tr')
    expect(within(row as HTMLElement).getByText('Waiting on you')).toBeInTheDocument()
    await said('1 new ticket')

    await user.click(bar)
    expect((await titles()).slice(0, 2)).toEqual(['Invoices arrive twice', 'A new one'])
    expect(screen.queryByRole('button', { name: /Show$/ })).not.toBeInTheDocument()
  })

  it('learns of a ticket, too, that came after the list and before the stream', async () => {
    const { db } = await visit('/portal', { as: 'u_ann' })
    await titles()
    expect(requests('GET /portal/events')).toHaveLength(0)
    db.putTicket(
      ticketOf(9001, { title: 'In between', createdBy: 'u_bob', createdAt: '2026-11-20T11:59:00Z' }),
    )
    expect(await screen.findByRole('button', { name: '1 new ticket · Show' })).toBeInTheDocument()
  })

  it('loses a row at once that is not for me any more, without another one in its place', async () => {
    const { db } = await visit('/portal', { as: 'u_ann' })
    await titles()
    await isLive()
    change(db, 't_1002', { shared: false })
    await waitFor(() => expect(screen.queryByText('Login with a Résumé')).not.toBeInTheDocument())
    db.setSettings(everybodyRestricted.settings)
    await waitFor(async () => expect(await titles()).toEqual(['Invoices arrive twice']))
    expect(screen.queryByRole('tab', { name: /^All/ })).not.toBeInTheDocument()
  })

  it.each([
    [
      'the portal is turned off',
      'The portal is closed at the moment',
      withPortal({ enabled: false }).settings,
    ],
    [
      'it is suspended',
      'The portal is closed at the moment',
      { ...smallSettings, security: { messengerJwtEnforced: false } },
    ],
    [
      'the rule means others now',
      'The portal is not open to you',
      withPortal({ access: { audience: null } }).settings,
    ],
  ])('leaves the screen by itself when %s, which says why (case 11)', async (_when, why, settings) => {
    const { db } = await visit('/portal', { as: 'u_ann' })
    await titles()
    await isLive()
    db.setSettings(settings)
    await heading(why)
    expect(document.body).not.toHaveTextContent('Invoices arrive twice')
    await said(why)
    expect(requests('GET /portal/events')).toHaveLength(1)
  })
})

describe('a ticket, while somebody reads it', () => {
  it('shows what support writes, says so once, and keeps what is being written', async () => {
    const { user, db } = await visit('/portal/tickets/t_1002', { as: 'u_ann' })
    await user.type(await screen.findByRole('textbox', { name: 'Your reply' }), 'I was just')
    await isLive()
    supportSays(db, 't_1002', 'Which page is it?')
    expect(await screen.findByText('Which page is it?')).toBeInTheDocument()
    expect(screen.getByText('Waiting on you — reply to keep it moving.')).toBeInTheDocument()
    await said('1 new reply. The state is now Waiting on you.')
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveValue('I was just')
    expect(screen.getByRole('textbox', { name: 'Your reply' })).toHaveFocus()
  })

  it('shows it to a teammate who views as its reader, too', async () => {
    const { db } = await visit('/portal/tickets/t_1002?viewAs=u_ann', { as: 'tm_ada' })
    await screen.findByRole('heading', { level: 1, name: 'Login with a Résumé' })
    await isLive()
    supportSays(db, 't_1002', 'Which page is it?')
    expect(await screen.findByText('Which page is it?')).toBeInTheDocument()
  })

  it('is gone with my place in its company, and its draft is kept (case 11)', async () => {
    const { user, db } = await visit('/portal/tickets/t_1001', { as: 'u_dee' })
    await user.type(await screen.findByRole('textbox', { name: 'Your reply' }), 'Half')
    await isLive()
    const dee = smallWorkspace.users.find(({ id }) => id === 'u_dee')
    if (!dee) throw new Error('There is no Dee')
    db.putUser({ ...dee, companyIds: ['co_birch'] })
    change(db, 't_1004', { description: 'Something else happens' })
    await heading('Ticket not found')
    expect(document.body).not.toHaveTextContent('Invoices arrive twice')
    expect(localStorage.getItem('portico.reply.u_dee.t_1001')).toContain('Half')
  })
})

describe('where there is no stream', () => {
  it('is asked for instead, again and again', async () => {
    server.use(http.get('*/api/v1/portal/events', () => new Response('Bad gateway', { status: 502 })))
    const { db } = await visit('/portal/tickets/t_1002', { as: 'u_ann' })
    await screen.findByRole('textbox', { name: 'Your reply' })
    supportSays(db, 't_1002', 'Which page is it?')
    expect(await screen.findByText('Which page is it?')).toBeInTheDocument()
  })
})
