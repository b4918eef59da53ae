import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, it } from 'vitest'
import { requests, server } from '../../support/mockServer'
import { byTeammate, smallWorkspace, ticketOf } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'
import { askedAtFirst, everybodyRestricted, gate, watchFor } from './portalVisit'

const replyBox = () => screen.findByRole('textbox', { name: 'Your reply' })
const conversation = () => screen.findByRole('list', { name: 'Conversation' })
const replies = () => requests('POST /portal/tickets/t_1001/replies')

/** The keys under which replies were sent, in order. */
function watchKeys(): string[] {
  const keys: string[] = []
  server.use(
    http.post('*/api/v1/portal/tickets/:id/replies', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key') ?? '')
    }),
  )
  return keys
}

describe('a ticket', () => {
  it('says where it stands, what is known of it, and who said what', async () => {
    await visit('/portal/tickets/t_1001', { as: 'u_ann' })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Invoices arrive twice' }),
    ).toBeInTheDocument()
    expect(screen.getByText('Waiting on you — reply to keep it moving.')).toBeInTheDocument()
    const facts = within(screen.getByRole('complementary', { name: 'Details' }))
    for (const fact of ['#1001', 'Bug report', 'Acme', 'Ann Lee', 'A team'])
      expect(facts.getByText(fact)).toBeInTheDocument()

    const [raised, moved, asked, ...others] = within(await conversation()).getAllByRole('listitem')
    expect(raised).toHaveTextContent(/Ann Lee.*You.*raised this ticket.*Since Monday every invoice/)
    expect(moved).toHaveTextContent(/Ben Osei.*from.*Received.*to.*Waiting on you/)
    expect(asked).toHaveTextContent(/Ben Osei.*Support.*Could you send us both documents\?/)
    expect(others).toEqual([])
    expect(document.title).toBe('#1001 Invoices arrive twice · Portico')
  })

  it('never shows notes, nor what is kept from customers', async () => {
    await visit('/portal/tickets/t_1001', { as: 'u_ann' })
    await conversation()
    expect(document.body).not.toHaveTextContent(/flux|hushhush|Awaiting answer|Untriaged/)
  })

  it('can be opened at one message', async () => {
    await visit('/portal/tickets/t_1001?message=p_3', { as: 'u_ann' })
    const message = (await screen.findByText('Could you send us both documents?')).closest('li')
    expect(message).toHaveFocus()
    const link = within(await conversation()).getByRole('link', { name: /^Link to the message of Ben Osei/ })
    expect(link).toHaveAttribute('href', '/portal/tickets/t_1001?message=p_3')
  })

  it('shows whatever was written as text, with its lines, and follows nothing but web addresses', async () => {
    const body =
      'See (https://example.com/a_(b)), javascript:alert(1)\n<b>bold</b> <img src=x onerror=alert(1)>'
    const part = {
      id: 'p_9',
      kind: 'comment',
      author: byTeammate('tm_ben'),
      body,
      at: '2026-11-02T09:00:00Z',
    } as const
    const tickets = [ticketOf(2001, { title: '<script>alert(1)</script>', parts: [part] })]
    await visit('/portal/tickets/t_2001', { as: 'u_ann', workspace: { ...smallWorkspace, tickets } })
    const link = await screen.findByRole('link', { name: 'https://example.com/a_(b)' })
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'))
    expect(link.parentElement?.textContent).toBe(body)
    expect(link.parentElement?.querySelectorAll('a')).toHaveLength(1)
    expect(screen.getByRole('heading', { level: 1, name: '<script>alert(1)</script>' })).toBeInTheDocument()
    expect(document.querySelector('main img, main b, main script')).toBeNull()
  })
})

describe('a reply', () => {
  it('stands there at once, moves a ticket that waited on me, and is sent once', async () => {
    const arrival = gate()
    server.use(http.post('*/api/v1/portal/tickets/:id/replies', () => arrival.opened))
    const { user, db } = await visit('/portal/tickets/t_1001', { as: 'u_ann' })
    const box = await replyBox()
    await user.type(box, 'Here they are.')
    await user.keyboard('{Control>}{Enter}{Enter}{/Control}')
    await user.click(screen.getByRole('button', { name: /Send/ }))
    expect(within(await conversation()).getByText('Here they are.')).toBeInTheDocument()
    expect(within(await conversation()).getByText('Sending …')).toBeInTheDocument()
    expect(box).toHaveValue('')

    arrival.open()
    expect(await screen.findByText(/We are working on it/)).toBeInTheDocument()
    expect(screen.queryByText(/reply to keep it moving/)).not.toBeInTheDocument()
    const parts = within(await conversation()).getAllByRole('listitem')
    expect(parts.at(-2)).toHaveTextContent(/Ann Lee.*You.*Here they are\./)
    expect(parts.at(-1)).toHaveTextContent(/from.*Waiting on you.*to.*In progress/)
    expect(replies()).toHaveLength(1)
    expect(db.tickets.get('t_1001')?.stateId).toBe('st_progress')
    await waitFor(() => expect(screen.getAllByRole('status')[0]).toHaveTextContent('now In progress'))
  })

  it('that fails is lost nowhere, and goes out again as the same reply', async () => {
    const keys = watchKeys()
    const { user, db, script } = await visit('/portal/tickets/t_1001', { as: 'u_ann' })
    await user.type(await replyBox(), 'Here they are.')
    await script({ failNext: [{ method: 'POST', path: '*', status: 500, times: 1 }] })
    await user.click(screen.getByRole('button', { name: 'Send reply' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/was not sent.*Nothing is lost/)
    expect(await replyBox()).toHaveValue('Here they are.')
    expect(within(await conversation()).queryByText('Here they are.')).not.toBeInTheDocument()
    expect(screen.getByText(/reply to keep it moving/)).toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'Send again' }))
    expect(await screen.findByText(/We are working on it/)).toBeInTheDocument()
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(1)
    expect(db.tickets.get('t_1001')?.parts.filter(({ body }) => body === 'Here they are.')).toHaveLength(1)
    expect(await replyBox()).toHaveValue('')
  })

  it('that was changed after a failure is another reply', async () => {
    const keys = watchKeys()
    const { user, script } = await visit('/portal/tickets/t_1001', { as: 'u_ann' })
    await user.type(await replyBox(), 'Here')
    await script({ failNext: [{ method: 'POST', path: '*', status: 500, times: 1 }] })
    await user.click(screen.getByRole('button', { name: 'Send reply' }))
    await screen.findByRole('alert')
    await user.type(await replyBox(), ' they are.')
    await user.click(screen.getByRole('button', { name: 'Send again' }))
    await screen.findByText(/We are working on it/)
    expect(new Set(keys).size).toBe(2)
  })

  it('that is only begun waits on this device for the one who wrote it, and for nobody else', async () => {
    const first = await visit('/portal/tickets/t_1001', { as: 'u_ann' })
    await first.user.type(await replyBox(), 'Half a sent')
    await first.user.click(screen.getByRole('link', { name: 'Home' }))
    await waitFor(() => expect(location.pathname).toBe('/help'))
    history.back()
    expect(await replyBox()).toHaveValue('Half a sent')
    expect(Object.keys(localStorage).filter((key) => key.startsWith('portico.reply'))).toEqual([
      'portico.reply.u_ann.t_1001',
    ])
  })

  it('needs something in it', async () => {
    const { user } = await visit('/portal/tickets/t_1001', { as: 'u_ann' })
    await user.type(await replyBox(), '  {Control>}{Enter}{/Control}')
    await user.click(screen.getByRole('button', { name: 'Send reply' }))
    expect(replies()).toEqual([])
  })
})

describe('a ticket that is not for me', () => {
  const page = () => screen.getByRole('main').textContent

  it('is "not found", exactly like one that was never there (case 9)', async () => {
    const leak = watchFor(/Login with a Résumé|Bob Novak/)
    await visit('/portal/tickets/t_1002', { as: 'u_ann', workspace: everybodyRestricted })
    expect(await screen.findByRole('heading', { level: 1, name: 'Ticket not found' })).toBeInTheDocument()
    const hidden = page()
    expect(askedAtFirst('GET /portal/tickets/t_1002')).toBe(1)
    expect(leak()).toBe(false)
    expect(screen.getByRole('link', { name: 'Go to your tickets' })).toHaveAttribute('href', '/portal')
    document.body.replaceChildren()

    await visit('/portal/tickets/t_nothing', { as: 'u_ann', workspace: everybodyRestricted })
    await screen.findByRole('heading', { level: 1, name: 'Ticket not found' })
    expect(page()).toBe(hidden)
  })

  it('is "not found" too if it is back-office, a tracker or not shared, even for who created it (case 10)', async () => {
    for (const id of ['t_1006', 't_1007', 't_1008']) {
      document.body.replaceChildren()
      const leak = watchFor(/Invoice (rounding|tracker|kept)/)
      await visit(`/portal/tickets/${id}`, { as: 'u_ann' })
      await screen.findByRole('heading', { level: 1, name: 'Ticket not found' })
      expect(leak()).toBe(false)
    }
  })

  it('leaves the list it was opened from', async () => {
    const { user, db } = await visit('/portal', { as: 'u_ann' })
    await user.hover(await screen.findByText('Login with a Résumé'))
    db.deleteTicket('t_1002')
    await user.click(screen.getByText('Login with a Résumé'))
    await screen.findByRole('heading', { level: 1, name: 'Ticket not found' })
    const leak = watchFor(/Login with a Résumé/)
    await user.click(screen.getByRole('link', { name: 'Go to your tickets' }))
    await screen.findByText('Left behind')
    expect(leak()).toBe(false)
  })
})
