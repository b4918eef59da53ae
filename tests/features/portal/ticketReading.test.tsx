import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { TicketPart } from '../../../mocks/domain/types'
import { requests } from '../../support/mockServer'
import { byTeammate, byUser, smallWorkspace, ticketOf } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'
import { titles, untilLive } from './portalVisit'

const conversation = () => screen.findByRole('list', { name: 'Conversation' })
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })

/** So many messages to and fro. */
const talk = (count: number): TicketPart[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `m_${index + 1}`,
    kind: 'comment',
    author: index % 2 ? byUser('u_ann') : byTeammate('tm_ben'),
    body: `Message ${index + 1}`,
    at: new Date(Date.UTC(2026, 10, 2, index)).toISOString(),
  }))

const long = {
  ...smallWorkspace,
  tickets: [ticketOf(2001, { description: 'How it began', parts: talk(27) })],
}

async function openMessages(): Promise<string[]> {
  const list = await conversation()
  return within(list)
    .getAllByText(/^(Message \d+|How it began)$/)
    .filter((text) => !text.closest('[hidden]'))
    .map(({ textContent }) => textContent)
}

describe('a long conversation', () => {
  it('shows how it began and its latest messages; the rest is one press away', async () => {
    const { user } = await visit('/portal/tickets/t_2001', { as: 'u_ann', workspace: long })
    expect(await openMessages()).toEqual([
      'How it began',
      'Message 24',
      'Message 25',
      'Message 26',
      'Message 27',
    ])
    await user.click(screen.getByRole('button', { name: 'Show 23 earlier messages' }))
    expect(await openMessages()).toHaveLength(28)
    expect(screen.queryByRole('button', { name: /earlier/ })).not.toBeInTheDocument()
    await waitFor(() => expect(screen.getByText('Message 1').closest('li')).toHaveFocus())
  })

  it('is open where a link leads into it', async () => {
    await visit('/portal/tickets/t_2001?message=m_9', { as: 'u_ann', workspace: long })
    expect(await openMessages()).toHaveLength(28)
    expect(screen.getByText('Message 9').closest('li')).toHaveFocus()
  })

  it('is open where the search of the browser finds something in it', async () => {
    await visit('/portal/tickets/t_2001', { as: 'u_ann', workspace: long })
    const found = within(await conversation())
      .getByText('Message 9')
      .closest('li')
    found?.dispatchEvent(new Event('beforematch', { bubbles: true }))
    await waitFor(async () => expect(await openMessages()).toHaveLength(28))
  })

  it('hides nothing of a short one', async () => {
    const short = { ...smallWorkspace, tickets: [ticketOf(2001, { parts: talk(8) })] }
    await visit('/portal/tickets/t_2001', { as: 'u_ann', workspace: short })
    expect(await openMessages()).toHaveLength(8)
  })
})

describe('from ticket to ticket', () => {
  /** More than a page of them, newest first in the list. */
  const many = {
    ...smallWorkspace,
    tickets: Array.from({ length: 27 }, (_, index) =>
      ticketOf(3001 + index, { title: `Ticket no. ${index + 1}` }),
    ),
  }

  it('goes in the order of the list one came from, past what was loaded of it, and back to the list', async () => {
    const { user } = await visit('/portal?sort=number&order=asc', { as: 'u_ann', workspace: many })
    await titles()
    await untilLive()
    await user.click(screen.getByText('Ticket no. 24'))
    await heading('Ticket no. 24')
    expect(screen.getByText('24 of 27')).toBeInTheDocument()
    await user.keyboard('j')
    await heading('Ticket no. 25')
    const pages = requests('GET /portal/tickets').filter(({ path }) => path === '/portal/tickets').length
    await user.click(screen.getByRole('button', { name: 'Next ticket' }))
    await heading('Ticket no. 26')
    expect(requests('GET /portal/tickets').filter(({ path }) => path === '/portal/tickets')).toHaveLength(
      pages + 1,
    )
    await user.keyboard('j')
    await heading('Ticket no. 27')
    expect(screen.getByRole('button', { name: 'Next ticket' })).toHaveAttribute('aria-disabled', 'true')
    await user.keyboard('k')
    await heading('Ticket no. 26')
    await user.click(screen.getByRole('link', { name: 'Tickets', current: false }))
    await waitFor(() => expect(location.pathname + location.search).toBe('/portal?sort=number&order=asc'))
  })

  it('keeps the order it began with when a reply moves the ticket, and leaves typing alone', async () => {
    const { user } = await visit('/portal', { as: 'u_ann' })
    await titles()
    await user.click(screen.getByText('Invoices arrive twice'))
    await heading('Invoices arrive twice')
    await user.type(
      await screen.findByRole('textbox', { name: 'Your reply' }),
      'jk{Control>}{Enter}{/Control}',
    )
    await screen.findByText(/We are working on it/)
    await heading('Invoices arrive twice')
    await user.click(screen.getByRole('button', { name: 'Previous ticket' }))
    await heading('Login with a Résumé')
  })

  it('is not offered to those who came by a link', async () => {
    await visit('/portal/tickets/t_1001', { as: 'u_ann' })
    await conversation()
    expect(screen.queryByRole('button', { name: 'Next ticket' })).not.toBeInTheDocument()
  })
})
