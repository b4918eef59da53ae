import { screen, waitFor, within } from '@testing-library/react'
import { http } from 'msw'
import { describe, expect, it } from 'vitest'
import { requests, server } from '../../support/mockServer'
import { smallWorkspace, ticketOf } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'
import {
  askedAtFirst,
  everybodyRestricted,
  gate,
  searchBox,
  titles,
  untilLive,
  watchFor,
  withPortal,
} from './portalVisit'

const tab = (name: RegExp) => screen.findByRole('tab', { name })

describe('the tabs', () => {
  it('case 10: show everything of my company, or what I created, with how many there are', async () => {
    const { user } = await visit('/portal', { as: 'u_ann' })
    expect(await tab(/^All/)).toHaveAttribute('aria-selected', 'true')
    expect(await titles()).toEqual([
      'Left behind',
      '=HYPERLINK("x")',
      'How do I add a colleague?',
      'Login with a Résumé',
      'Invoices arrive twice',
    ])
    expect(await tab(/^All/)).toHaveTextContent('5')
    expect(await tab(/^Created by me/)).toHaveTextContent('1')

    await user.click(await tab(/^Created by me/))
    await waitFor(async () => expect(await titles()).toEqual(['Invoices arrive twice']))
    expect(location.search).toBe('?tab=created_by_me')
    expect(await tab(/^All/)).toHaveTextContent('5')
  })

  it('are moved between by the arrow keys', async () => {
    const { user } = await visit('/portal', { as: 'u_ann' })
    ;(await tab(/^All/)).focus()
    await user.keyboard('{ArrowRight}')
    expect(await tab(/^Created by me/)).toHaveFocus()
    await waitFor(async () => expect(await titles()).toEqual(['Invoices arrive twice']))
  })

  it('case 9: never show All to somebody who is restricted, not for a moment, whatever link they follow', async () => {
    const colleague = watchFor(/All|Login with a Résumé/)
    await visit('/portal?tab=all', { as: 'u_ann', workspace: everybodyRestricted })
    expect(await titles()).toEqual(['Invoices arrive twice'])
    expect(screen.getAllByRole('tab')).toHaveLength(1)
    expect(colleague()).toBe(false)
  })

  it('case 9, case 11: lose All at the next answer when somebody is restricted while they look', async () => {
    const { user, db } = await visit('/portal?tab=all', { as: 'u_ann' })
    await titles()
    db.setSettings(everybodyRestricted.settings)
    await user.click(screen.getByRole('button', { name: 'Title' }))
    await waitFor(async () => expect(await titles()).toEqual(['Invoices arrive twice']))
    expect(screen.queryByRole('tab', { name: /^All/ })).not.toBeInTheDocument()
  })
})

describe('the order', () => {
  it('follows the headers, says so, and stands in the address', async () => {
    const { user } = await visit('/portal', { as: 'u_ann' })
    const header = (name: string) => screen.getByRole('columnheader', { name })
    await titles()
    expect(header('Updated')).toHaveAttribute('aria-sort', 'descending')

    await user.click(screen.getByRole('button', { name: 'ID' }))
    await waitFor(async () => expect((await titles())[0]).toBe('Left behind'))
    await user.click(screen.getByRole('button', { name: 'ID' }))
    await waitFor(async () => expect((await titles())[0]).toBe('Invoices arrive twice'))
    expect(header('ID')).toHaveAttribute('aria-sort', 'ascending')
    expect(location.search).toBe('?sort=number&order=asc')

    await user.click(screen.getByRole('button', { name: 'ID' }))
    expect(location.search).toBe('')
  })

  it('case 29: comes back with a shared link', async () => {
    await visit('/portal?tab=created_by_me&q=inv&sort=title&order=desc', { as: 'u_ann' })
    expect(await titles()).toEqual(['Invoices arrive twice'])
    expect(await searchBox()).toHaveValue('inv')
    expect(screen.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'descending')
  })
})

describe('a search', () => {
  it('case 27: shows why each ticket was found: the text, the words marked, who wrote it and when', async () => {
    const { user } = await visit('/portal', { as: 'u_ann' })
    await titles()
    expect(screen.queryByRole('columnheader', { name: 'Preview' })).not.toBeInTheDocument()

    await user.keyboard('/')
    expect(await searchBox()).toHaveFocus()
    await user.keyboard('inv')
    await screen.findByRole('columnheader', { name: 'Preview' })
    expect(await titles()).toEqual(['Invoices arrive twice', '=HYPERLINK("x")'])
    const [, first] = screen.getAllByRole('row')
    if (!first) throw new Error('There is no row')
    expect([...first.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Inv', 'inv'])
    expect(within(first).getByText('Ann Lee')).toBeInTheDocument()
    expect(within(first).getAllByText(/^(\d+[mhdw]|now|\w+ \d+, \d+)$/).length).toBeGreaterThan(1)
    expect(location.search).toBe('?q=inv')
    expect(await tab(/^All/)).toHaveTextContent('2')
  })

  it('case 13: has no preview where that is switched off', async () => {
    await visit('/portal?q=inv', { as: 'u_ann', workspace: withPortal({ previewColumn: false }) })
    expect(await titles()).toHaveLength(2)
    expect(screen.queryByRole('columnheader', { name: 'Preview' })).not.toBeInTheDocument()
    expect(document.querySelector('.snippet')).toBeNull()
  })

  it('case 26: shows the rows of what was typed last, whatever order the answers come in', async () => {
    const first = gate()
    let aborted = false
    server.use(
      http.get('*/api/v1/portal/tickets', async ({ request }) => {
        if (new URL(request.url).searchParams.get('q') !== 'inv') return
        request.signal.addEventListener('abort', () => (aborted = true))
        await first.opened
      }),
    )
    const { user } = await visit('/portal', { as: 'u_ann' })
    await titles()
    const wrong = watchFor(/Since Monday every invoice/)
    await user.type(await searchBox(), 'inv')
    await waitFor(() => expect(location.search).toBe('?q=inv'))
    await user.clear(await searchBox())
    await user.type(await searchBox(), 'login')
    await waitFor(async () => expect(await titles()).toEqual(['Login with a Résumé']))
    first.open()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await titles()).toEqual(['Login with a Résumé'])
    expect(wrong()).toBe(false)
    expect(aborted).toBe(true)
  })

  it('case 39: says how many it found, once', async () => {
    const { user } = await visit('/portal', { as: 'u_ann' })
    const said: string[] = []
    const region = () => screen.getAllByRole('status')[0]?.textContent ?? ''
    const observer = new MutationObserver(() => said.push(region()))
    observer.observe(document.body, { childList: true, subtree: true, characterData: true })
    await user.type(await searchBox(), 'inv')
    await waitFor(() => expect(region()).toBe('2 tickets match “inv”'))
    await user.click(screen.getByRole('button', { name: 'Title' }))
    await waitFor(async () => expect((await titles())[0]).toBe('=HYPERLINK("x")'))
    observer.disconnect()
    const changes = said.filter((text, index) => text !== said[index - 1] && text.includes('inv'))
    expect(changes).toEqual(['2 tickets match “inv”'])
  })

  it('case 12: that finds nothing says what was searched, and can be taken back', async () => {
    const { user } = await visit('/portal?q=flux', { as: 'u_ann' })
    expect(await screen.findByRole('heading', { name: 'No tickets match “flux”' })).toBeInTheDocument()
    await user.click(screen.getByRole('link', { name: 'Clear search' }))
    expect(await titles()).toHaveLength(5)
    expect(await searchBox()).toHaveValue('')
  })

  it('of nothing is not the same as there being nothing', async () => {
    await visit('/portal', { as: 'u_ann', workspace: { ...smallWorkspace, tickets: [] } })
    expect(await screen.findByRole('heading', { name: 'No tickets yet' })).toBeInTheDocument()
  })

  it('that finds nothing of mine offers what All would find', async () => {
    const { user } = await visit('/portal?tab=created_by_me&q=login', { as: 'u_ann' })
    await user.click(await screen.findByRole('link', { name: 'Show 1 ticket in All' }))
    expect(await titles()).toEqual(['Login with a Résumé'])
  })

  it('case 28: shows whatever was written as text', async () => {
    const hostile = '<img src=x onerror="alert(1)"> <mark>inv</mark> 👩‍👩‍👧‍👦 e\u0301te\u0301 .*'
    const tickets = [ticketOf(2001, { title: hostile, description: `${hostile} invoice` })]
    await visit('/portal?q=inv', { as: 'u_ann', workspace: { ...smallWorkspace, tickets } })
    expect(await titles()).toEqual([hostile])
    expect(document.querySelector('main img')).toBeNull()
    expect([...document.querySelectorAll('.title mark')].map((mark) => mark.textContent)).toEqual(['inv'])
  })

  it('that is too long is explained', async () => {
    await visit('/portal?q=a+b+c+d+e+f+g+h+i+j+k', { as: 'u_ann' })
    expect(await screen.findByText('That is too much to search for')).toBeInTheDocument()
    expect(askedAtFirst('GET /portal/tickets')).toBe(1)
  })
})

describe('a long list', () => {
  const tickets = Array.from({ length: 80 }, (_, index) =>
    ticketOf(3000 + index, { createdAt: new Date(Date.UTC(2026, 9, 1, 0, index)).toISOString() }),
  )
  const workspace = { ...smallWorkspace, tickets }

  it('goes on at a click, with nothing twice and nothing missing', async () => {
    const { user } = await visit('/portal', { as: 'u_ann', workspace })
    await waitFor(async () => expect(await titles()).toHaveLength(25))
    expect(screen.getByText('25 of 80 tickets')).toBeInTheDocument()
    await user.click(screen.getByText('Load more'))
    await waitFor(async () => expect(await titles()).toHaveLength(75))
    await user.click(screen.getByText('Load more'))
    await waitFor(async () => expect(new Set(await titles()).size).toBe(80))
    expect(screen.queryByText('Load more')).not.toBeInTheDocument()
  })

  it('case 29: is as it was after Back from a ticket: tab, search, order and all its rows', async () => {
    const { user } = await visit('/portal?tab=created_by_me&q=ticket&sort=number&order=asc', {
      as: 'u_ann',
      workspace,
    })
    await titles()
    await untilLive()
    await user.click(screen.getByText('Load more'))
    await waitFor(async () => expect(await titles()).toHaveLength(75))
    const before = await titles()
    const lists = () => requests('GET /portal/tickets').filter(({ path }) => path === '/portal/tickets')
    const asked = lists().length

    await user.click(screen.getByText('#3030'))
    await screen.findByRole('heading', { level: 1, name: 'Ticket 3030' })
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Tickets' }))
    await waitFor(() => expect(location.search).toContain('tab=c'))
    expect(await titles()).toEqual(before)
    expect(location.search).toBe('?tab=created_by_me&q=ticket&sort=number&order=asc')
    expect(await searchBox()).toHaveValue('ticket')
    expect(requests('GET /portal/tickets').filter(({ path }) => path === '/portal/tickets').length).toBe(
      asked,
    )
  })

  it('keeps what is there when more cannot be loaded, and tries again', async () => {
    const { user, script } = await visit('/portal', { as: 'u_ann', workspace })
    await titles()
    await script({ failNext: [{ method: 'GET', path: '/portal/tickets', status: 422, times: 1 }] })
    await user.click(screen.getByText('Load more'))
    expect(await screen.findByText('More tickets could not be loaded.')).toBeInTheDocument()
    await waitFor(async () => expect(await titles()).toHaveLength(25))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(async () => expect(await titles()).toHaveLength(75))
  })
})
