import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import type { TicketType } from '../../../mocks/domain/types'
import { requests, server } from '../../support/mockServer'
import { smallWorkspace } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'
import { gate, withPortal } from './portalVisit'

const box = (name: string | RegExp) => screen.findByRole('textbox', { name })
const send = () => screen.findByRole('button', { name: 'Send ticket' })
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const sent = () => requests('POST /portal/tickets')
const draftOf = (id: string) => localStorage.getItem(`portico.newTicket.${id}`) ?? ''

const ask = (
  id: string,
  name: string,
  dataType: TicketType['attributes'][number]['dataType'],
  more = {},
) => ({
  id,
  name,
  dataType,
  visibleToCustomer: true,
  requiredOnCreate: false,
  shownOnCreate: true,
  ...more,
})

/** A type that asks for every kind of value. */
const order: TicketType = {
  id: 'tt_order',
  name: 'Order',
  category: 'customer',
  stateIds: ['st_new'],
  attributes: [
    ask('o_note', 'Note', 'string'),
    ask('o/count', 'How many', 'number', { requiredOnCreate: true }),
    ask('o_fast', 'In a hurry', 'boolean'),
    ask('o_day', 'Needed on', 'date'),
    ask('o_size', 'Size', 'option', { options: ['Small', 'Large'] }),
    ask('o_tags', 'Topics', 'tags'),
  ],
}
const withOrders = { ...smallWorkspace, ticketTypes: [...smallWorkspace.ticketTypes, order] }

describe('a new ticket', () => {
  it('asks for what its type needs, is sent once, and is there, in the list too', async () => {
    const { user, db } = await visit('/portal', { as: 'u_ann' })
    await user.click(await screen.findByRole('link', { name: 'New ticket' }))
    await user.click(await screen.findByRole('radio', { name: 'Bug report' }))
    await user.click(await send())
    expect(await box('Title')).toHaveFocus()
    expect(await box('Title')).toHaveAccessibleDescription('This is needed.')
    expect(screen.getByRole('combobox', { name: 'Impact' })).toHaveAccessibleDescription('Choose one.')
    expect(sent()).toEqual([])

    const arrival = gate()
    server.use(http.post('*/api/v1/portal/tickets', () => arrival.opened))
    await user.type(await box('Title'), 'The printer hums')
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Impact' }), 'A team')
    await user.type(await box(/^Description/), 'Since Monday.{Control>}{Enter}{Enter}{/Control}')
    arrival.open()
    await heading('The printer hums')
    expect(screen.getByText('Since Monday.')).toBeInTheDocument()
    expect(sent()).toHaveLength(1)
    const made = [...db.tickets.values()].find(({ title }) => title === 'The printer hums')
    expect(made).toMatchObject({
      typeId: 'tt_bug',
      companyId: 'co_acme',
      createdBy: 'u_ann',
      attributes: { at_impact: 'A team' },
    })
    expect(location.pathname).toBe(`/portal/tickets/${made?.id}`)
    expect(draftOf('u_ann')).toBe('')
    expect(localStorage.getItem('portico.newTicket.u_ann')).toBeNull()

    await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Tickets' }))
    expect(await screen.findByRole('link', { name: 'The printer hums' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /Show$/ })).not.toBeInTheDocument()
  })

  it('takes every kind of value, and asks for the company of those who have several', async () => {
    const { user } = await visit('/portal/new?type=tt_order', { as: 'u_dee', workspace: withOrders })
    await user.type(await box('Title'), 'Paper')
    await user.type(await box('How many'), 'a lot')
    await user.click(await send())
    expect(screen.getByRole('combobox', { name: 'Which company is it for?' })).toHaveFocus()
    expect(await box('How many')).toHaveAccessibleDescription(/^Write a number/)

    await user.selectOptions(screen.getByRole('combobox', { name: 'Which company is it for?' }), 'co_birch')
    await user.clear(await box('How many'))
    await user.type(await box('How many'), '2,5')
    await user.type(await box(/^Note/), '0')
    await user.click(screen.getByRole('radio', { name: 'No' }))
    await user.type(screen.getByLabelText(/^Needed on/), '2026-12-24')
    await user.selectOptions(screen.getByRole('combobox', { name: /^Size/ }), 'Large')
    await user.type(await box(/^Topics/), 'white{Enter}a4,thick,')
    await user.click(screen.getByRole('button', { name: 'Remove a4' }))
    await user.click(await send())
    await heading('Paper')
    expect(sent().at(-1)?.body).toEqual({
      typeId: 'tt_order',
      companyId: 'co_birch',
      title: 'Paper',
      description: '',
      attributes: {
        o_note: '0',
        'o/count': 2.5,
        o_fast: false,
        o_day: '2026-12-24',
        o_size: 'Large',
        o_tags: ['white', 'thick'],
      },
    })
  })

  it('whose answer was lost is sent again as the same ticket', async () => {
    let isLost = false
    const { user, db, call } = await visit('/portal/new?type=tt_question', { as: 'u_ann' })
    server.use(
      http.post('*/api/v1/portal/tickets', async ({ request }) => {
        if (isLost) return
        isLost = true
        const key = request.headers.get('Idempotency-Key') ?? ''
        await call('u_ann', 'POST', '/portal/tickets', await request.clone().json(), {
          'Idempotency-Key': key,
        })
        return HttpResponse.error()
      }),
    )
    await user.type(await box('Title'), 'Sent twice?')
    await user.click(await send())
    expect(await screen.findByRole('alert')).toHaveTextContent(/was not sent.*Nothing is lost/)
    expect(await box('Title')).toHaveValue('Sent twice?')
    await user.click(screen.getByRole('button', { name: 'Send again' }))
    await heading('Sent twice?')
    expect([...db.tickets.values()].filter(({ title }) => title === 'Sent twice?')).toHaveLength(1)
  })

  it('that the server refuses shows each error at its field, and the rest above the button', async () => {
    const errors = [
      { pointer: '/attributes/o~1count', code: 'out_of_range', message: 'Too many.' },
      { pointer: '/title', code: 'too_long', message: 'Too long.' },
      { pointer: '/quota', code: 'exceeded', message: 'No more tickets today.' },
    ]
    const problem = { type: 'about:blank', title: 'Invalid', status: 422, code: 'invalid', errors }
    server.use(
      http.post(
        '*/api/v1/portal/tickets',
        () =>
          new HttpResponse(JSON.stringify(problem), {
            status: 422,
            headers: { 'Content-Type': 'application/problem+json' },
          }),
        { once: true },
      ),
    )
    const { user } = await visit('/portal/new?type=tt_order', { as: 'u_ann', workspace: withOrders })
    await user.type(await box('Title'), 'Paper')
    await user.type(await box('How many'), '3')
    await user.click(await send())
    expect(await screen.findByRole('alert')).toHaveTextContent('No more tickets today.')
    expect(await box('Title')).toHaveAccessibleDescription('This is too long.')
    expect(await box('How many')).toHaveAccessibleDescription(/^This cannot be taken/)
    expect(await box('Title')).toHaveFocus()
    expect(await box('How many')).toHaveValue('3')
  })

  it('waits as long as the server asks, and counts', async () => {
    const { user, script } = await visit('/portal/new?type=tt_question', { as: 'u_ann' })
    await user.type(await box('Title'), 'Patience')
    await script({ failNext: [{ method: 'POST', path: '*', status: 429, times: 1 }] })
    await user.click(await send())
    expect(await screen.findByRole('button', { name: /^Send again in \d+ second/ })).toBeDisabled()
    await user.click(await screen.findByRole('button', { name: 'Send again' }))
    await heading('Patience')
  })

  it('is kept for the one who writes it, by type, until it is sent or cleared', async () => {
    const { user } = await visit('/portal/new', { as: 'u_ann' })
    await user.click(await screen.findByRole('radio', { name: 'Bug report' }))
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Impact' }), 'A team')
    await user.click(screen.getByRole('radio', { name: 'Question' }))
    await user.type(await box('Title'), 'Half a ti')
    await user.click(screen.getByRole('link', { name: 'Home' }))
    // The address is there before the page is: until then the form still stands.
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull())
    expect(location.pathname).toBe('/help')
    history.back()
    expect(await box('Title')).toHaveValue('Half a ti')
    await user.click(screen.getByRole('radio', { name: 'Bug report' }))
    expect(await screen.findByRole('combobox', { name: 'Impact' })).toHaveValue('A team')
    await user.click(screen.getByRole('button', { name: 'Clear the form' }))
    expect(await box('Title')).toHaveValue('')
    await user.click(screen.getByRole('button', { name: 'Undo clearing' }))
    expect(await box('Title')).toHaveValue('Half a ti')
    expect(draftOf('u_bob')).toBe('')
  })

  it('leaves the screen when access ends, and waits on the device', async () => {
    const { user, db } = await visit('/portal/new?type=tt_question', { as: 'u_ann' })
    await user.type(await box('Title'), 'Too late')
    db.setSettings(withPortal({ enabled: false }).settings)
    await user.click(await send())
    await heading('The portal is closed at the moment')
    expect(draftOf('u_ann')).toContain('Too late')
    expect(sent()).toHaveLength(1)
  })

  it('cannot be raised in somebody else’s name, nor where there is nothing to raise', async () => {
    await visit('/portal/new?viewAs=u_ann', { as: 'tm_ada' })
    await heading('Only they can raise a ticket')
    const ticketTypes = smallWorkspace.ticketTypes.filter(({ category }) => category !== 'customer')
    document.body.replaceChildren()
    await visit('/portal/new', { as: 'u_ann', workspace: { ...smallWorkspace, ticketTypes, tickets: [] } })
    await heading('No tickets can be raised here')
    expect(screen.getByRole('link', { name: 'Go to your tickets' })).toHaveAttribute('href', '/portal')
  })
})

describe('similar tickets', () => {
  const similar = () => screen.findAllByRole('list', { name: 'Similar tickets of yours' })

  it('of mine appear while I write the title, those of the words that are there last', async () => {
    const slow = gate()
    server.use(
      http.get('*/api/v1/portal/tickets', async ({ request }) => {
        if (new URL(request.url).searchParams.get('q') === 'colleague') await slow.opened
      }),
    )
    const { user } = await visit('/portal/new', { as: 'u_ann' })
    const title = await box('Title')
    await user.type(title, 'colleague')
    await waitFor(() => expect(title).toHaveValue('colleague'))
    await user.clear(title)
    await user.type(title, 'Invoices')
    const [list] = await similar()
    const links = () =>
      within(list as HTMLElement)
        .getAllByRole('link')
        .map(({ textContent }) => textContent)
    expect(links()).toEqual(['Invoices arrive twice'])
    slow.open()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(links()).toEqual(['Invoices arrive twice'])
    expect(document.body).not.toHaveTextContent('Invoice kept to ourselves')
  })

  it('hold nothing up when they cannot be found', async () => {
    server.use(http.get('*/api/v1/portal/tickets', () => new Response('', { status: 502 })))
    const { user } = await visit('/portal/new?type=tt_question', { as: 'u_ann' })
    await user.type(await box('Title'), 'Invoices')
    await user.click(await send())
    await heading('Invoices')
  })
})
