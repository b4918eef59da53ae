import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { visit } from '../../support/visit'
import { byUser } from '../../support/smallWorkspace'
import { titles } from './portalVisit'

const headers = () => [...document.querySelectorAll('main th')].map(({ textContent }) => textContent)
const button = (name: string) => screen.getByRole('button', { name })
const marked = () =>
  [...document.querySelectorAll('[data-unread] a[data-ticket]')].map(({ textContent }) => textContent)
const status = () => screen.getAllByRole('status')[0]

describe('the columns', () => {
  it('case 37: are chosen and put in order, kept for one person on this device, and put back', async () => {
    const { user } = await visit('/portal', { as: 'u_ann' })
    await titles()
    expect(headers()).toEqual(['ID', 'Title', 'Created by', 'Type', 'State', 'Created', 'Updated'])
    await user.click(await screen.findByRole('button', { name: 'Display' }))
    const order = await screen.findByRole('list', { name: 'Columns in this order' })
    await user.click(within(order).getByRole('button', { name: 'Hide ID' }))
    const up = within(order).getByRole('button', { name: 'Move State up' })
    await user.click(up)
    expect(up).toHaveFocus()
    await waitFor(() => expect(status()).toHaveTextContent('State moved to position 4 of 7'))
    await user.click(screen.getByRole('radio', { name: 'Compact' }))
    await user.keyboard('{Escape}')
    expect(headers()).toEqual(['Title', 'Created by', 'State', 'Type', 'Created', 'Updated'])
    expect(document.querySelector('[data-density="compact"] tbody')).toBeInTheDocument()
    expect(location.search).toBe('')

    cleanup()
    await visit('/portal', { as: 'u_bob' })
    await titles()
    expect(headers()).toContain('ID')
    cleanup()
    const back = await visit('/portal', { as: 'u_ann' })
    await waitFor(() =>
      expect(headers()).toEqual(['Title', 'Created by', 'State', 'Type', 'Created', 'Updated']),
    )
    await back.user.click(await screen.findByRole('button', { name: 'Display' }))
    await back.user.click(await screen.findByRole('button', { name: 'Usual columns' }))
    expect(headers()).toEqual(['ID', 'Title', 'Created by', 'Type', 'State', 'Created', 'Updated'])
  })

  it('of a link are shown to whoever follows it, and leave their own alone', async () => {
    const { user } = await visit('/portal?columns=state,title,nonsense,preview', { as: 'u_ann' })
    await titles()
    expect(headers()).toEqual(['State', 'Title'])
    await user.click(await screen.findByRole('button', { name: 'Display' }))
    await user.click(await screen.findByRole('button', { name: 'Show ID' }))
    expect(new URLSearchParams(location.search).get('columns')).toBe('state,title,preview,number')
    expect(localStorage.getItem('portico.portal.u_ann.look')).not.toContain('state')
  })
})

describe('what is new', () => {
  it('is marked once somebody else changed it, until it is opened; one’s own replies are not news', async () => {
    const { user, db, call } = await visit('/portal', { as: 'u_ann' })
    await titles()
    expect(marked()).toEqual([])
    const login = db.tickets.get('t_1002')
    if (!login) throw new Error('There is no such ticket')
    const comment = { id: 'p_new', kind: 'comment' as const, author: byUser('u_bob'), body: 'Still.' }
    db.putTicket({ ...login, parts: [...login.parts, { ...comment, at: '2026-11-20T11:00:00Z' }] })
    await call(
      'u_bob',
      'POST',
      '/portal/tickets/t_1003/replies',
      { body: 'Like this.' },
      { 'Idempotency-Key': 'k1' },
    )
    await user.click(button('ID'))
    await waitFor(() => expect(marked()).toEqual(['How do I add a colleague?', 'Login with a Résumé']))
    expect(screen.getAllByRole('img', { name: 'Unread' })).toHaveLength(2)

    await user.click(screen.getByText('Login with a Résumé'))
    await user.type(await screen.findByRole('textbox', { name: 'Your reply' }), 'Thank you.')
    await user.click(button('Send reply'))
    await screen.findByText('Thank you.')
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Tickets' }))
    await waitFor(() => expect(marked()).toEqual(['How do I add a colleague?']))
    await user.click(button('Mark all as read'))
    expect(marked()).toEqual([])
    expect(screen.queryByRole('button', { name: 'Mark all as read' })).not.toBeInTheDocument()
  })
})

describe('the keyboard', () => {
  it('case 38: moves between tickets with j and k, opens with Enter, and does nothing while somebody types', async () => {
    const { user } = await visit('/portal', { as: 'u_ann' })
    const all = await titles()
    await user.keyboard('jj')
    expect(document.activeElement).toHaveTextContent(all[1] ?? '')
    await user.keyboard('k')
    expect(document.activeElement).toHaveTextContent(all[0] ?? '')
    await user.keyboard('/jk')
    expect(screen.getByRole('textbox', { name: 'Search tickets' })).toHaveValue('jk')
    await user.keyboard('{Escape}{Tab}')
    await waitFor(async () => expect(await titles()).toEqual(all))
    await user.keyboard('j{Enter}')
    expect(
      await screen.findByRole('heading', { level: 1, name: new RegExp(all[0] ?? '') }),
    ).toBeInTheDocument()
  })

  it('is explained behind ?, and can be switched off', async () => {
    const { user } = await visit('/portal', { as: 'u_ann' })
    await titles()
    await screen.findByRole('button', { name: 'Keyboard shortcuts' })
    await user.keyboard('?')
    const help = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
    for (const key of ['/', 'j', 'k', 'Enter', 'Ctrl/⌘ Enter', '?'])
      expect(within(help).getByText(key)).toBeInTheDocument()
    await user.click(within(help).getByRole('switch', { name: 'Single keys do this' }))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    const before = document.activeElement
    await user.keyboard('j')
    expect(document.activeElement).toBe(before)
    await user.click(button('Keyboard shortcuts'))
    await user.click(await screen.findByRole('switch', { name: 'Single keys do this' }))
    expect(localStorage.getItem('portico.shortcuts')).toBeNull()
  })
})
