import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { requests, server } from '../../support/mockServer'
import { visit } from '../../support/visit'
import { everybodyRestricted, titles } from './portalVisit'

const filter = (name: string) => screen.findByRole('button', { name: new RegExp(`^Filter by ${name}`) })
const option = (name: RegExp) => screen.findByRole('checkbox', { name })
const tab = (name: RegExp) => screen.getByRole('tab', { name })
const lists = () => requests('GET /portal/tickets').filter(({ path }) => path === '/portal/tickets')

describe('filters', () => {
  it('offer the values there are with their counts, take several, stand in the address and can be removed', async () => {
    const { user } = await visit('/portal', { as: 'u_ann' })
    await titles()
    await user.click(await filter('State'))
    expect(await option(/^Resolved/)).toHaveFocus()
    const dialog = screen.getByRole('dialog', { name: 'Filter by State' })
    expect(
      within(dialog)
        .getAllByRole('checkbox')
        .map(({ parentElement }) => parentElement?.textContent),
    ).toEqual(['Resolved2', 'In progress1', 'Received1', 'Waiting on you1'])
    await user.click(await option(/^In progress/))
    await waitFor(async () => expect(await titles()).toEqual(['Login with a Résumé']))
    // States that look alike are one choice.
    expect(new URLSearchParams(location.search).getAll('state')).toEqual(['st_progress,st_escalated'])
    await user.click(await option(/^Waiting on you/))
    await waitFor(async () => expect(await titles()).toHaveLength(2))
    expect(tab(/^All/)).toHaveTextContent('2')
    expect(tab(/^Created by me/)).toHaveTextContent('1')
    await user.keyboard('{Escape}')
    expect(await filter('State')).toHaveTextContent('State:In progress,Waiting on you')

    await user.click(await filter('Created by'))
    expect((await option(/^Ann Lee/)).parentElement).toHaveTextContent('Ann Lee1')
    await user.keyboard('{Escape}')

    await user.click(screen.getByRole('button', { name: 'Remove the filter State' }))
    await waitFor(async () => expect(await titles()).toHaveLength(5))
    expect(location.search).toBe('')
    expect(await filter('State')).toHaveFocus()
  })

  it('case 29: come back with Back, and with a link, for somebody else too', async () => {
    const { user } = await visit('/portal?state=st_done&type=tt_bug', { as: 'u_dee' })
    expect(await titles()).toEqual(['=HYPERLINK("x")'])
    expect(await filter('State')).toHaveTextContent('Resolved')
    expect(await filter('Type')).toHaveTextContent('Bug report')
    await user.click(screen.getByRole('button', { name: 'Clear all' }))
    await waitFor(async () => expect(await titles()).toHaveLength(6))
    history.back()
    await waitFor(async () => expect(await titles()).toEqual(['=HYPERLINK("x")']))
  })

  it('case 9: of a link from somebody who sees more tell nothing, and say why there is nothing', async () => {
    const { user } = await visit('/portal?tab=all&creator=u_bob&state=gone', {
      as: 'u_ann',
      workspace: everybodyRestricted,
    })
    const notice = await screen.findByText(/not among your tickets: State and Created by/)
    expect(document.body).not.toHaveTextContent('Bob Novak')
    expect(await screen.findByText('No tickets pass these filters')).toBeInTheDocument()
    const leaveOut = notice.parentElement && within(notice.parentElement).getByRole('button')
    if (leaveOut) await user.click(leaveOut)
    expect(await titles()).toEqual(['Invoices arrive twice'])
    expect(location.search).toBe('')
  })

  it('that nobody can read are left out, and named', async () => {
    await visit('/portal?created=soonish&type=tt_question', { as: 'u_ann' })
    expect(await titles()).toEqual(['How do I add a colleague?'])
    expect(screen.getByText(/cannot be read and was left out: Created/)).toBeInTheDocument()
  })

  it('that the server refuses do not take the page away', async () => {
    server.use(
      http.get('*/api/v1/portal/tickets', ({ request }) => {
        if (!new URL(request.url).searchParams.has('type')) return undefined
        const errors = [{ pointer: '/type/0', code: 'not_an_option', message: 'There is no such type.' }]
        return HttpResponse.json(
          { type: 'about:blank', title: 'Not valid', status: 422, code: 'invalid', errors },
          { status: 422, headers: { 'Content-Type': 'application/problem+json' } },
        )
      }),
    )
    const { user } = await visit('/portal?type=Bug&state=st_done', { as: 'u_ann' })
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'does not accept what this list is filtered by: Type',
    )
    await user.click(screen.getByRole('link', { name: 'Leave it out' }))
    await waitFor(async () => expect(await titles()).toHaveLength(2))
    expect(location.search).toBe('?state=st_done')
  })

  it('by date take a time counted from today, or days of the calendar', async () => {
    const { user } = await visit('/portal?created=2026-11-05..2026-11-07', { as: 'u_ann' })
    expect(await titles()).toEqual(['How do I add a colleague?', 'Login with a Résumé'])
    expect(await filter('Created: Nov 5, 2026 – Nov 7, 2026')).toBeInTheDocument()
    await user.click(await filter('Created:'))
    await user.click(await screen.findByRole('radio', { name: 'This year' }))
    expect(location.search).toBe('?created=this_year')
    await waitFor(() => expect(lists()).toHaveLength(2))
    const from = await screen.findByLabelText('From')
    await user.clear(from)
    await user.type(from, '2026-11-13')
    await waitFor(async () => expect(await titles()).toEqual(['Left behind', '=HYPERLINK("x")']))
    expect(location.search).toBe('?created=2026-11-13..')
  })

  it('under which nothing is found can be left out one by one, with what that would find', async () => {
    const { user } = await visit('/portal?q=invoice&type=tt_question&creator=u_bob', { as: 'u_ann' })
    const ways = await screen.findByRole('list', { name: 'With one filter less' })
    await waitFor(() =>
      expect(
        within(ways)
          .getAllByRole('link')
          .map(({ textContent }) => textContent),
      ).toEqual(['Without Type: Question1 ticket', 'Without Created by: Bob Novak0 tickets']),
    )
    expect(screen.getByText(/of all tickets that pass the filters were searched/)).toBeInTheDocument()
    await user.click(within(ways).getByRole('link', { name: /^Without Type/ }))
    expect(await titles()).toEqual(['=HYPERLINK("x")'])
  })
})
