import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { visit } from '../../support/visit'
import { everybodyRestricted, searchBox, titles } from './portalVisit'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const pinned = (name: string) => screen.findByRole('link', { name })
const kept = () =>
  (JSON.parse(localStorage.getItem('portico.portal.u_ann.views') ?? '[]') as { name: string }[]).map(
    ({ name }) => name,
  )

describe('a view', () => {
  it('keeps what I see under a name, and brings it back', async () => {
    const { user } = await visit('/portal?state=st_done&sort=title&order=desc', { as: 'u_ann' })
    const shown = await titles()
    await user.click(await screen.findByRole('button', { name: 'Save view' }))
    const name = await screen.findByRole('textbox', { name: 'Name of the view' })
    expect(name).toHaveFocus()
    expect(name).toHaveValue('Resolved')
    await user.clear(name)
    await user.type(name, 'Settled{Enter}')
    expect(await pinned('Settled')).toHaveAttribute('aria-current', 'true')
    expect(screen.getByText('View “Settled” · Everything from Acme')).toBeInTheDocument()

    await user.click(await pinned('Settled'))
    await waitFor(async () => expect(await titles()).toHaveLength(5))
    await user.click(await pinned('Settled'))
    await waitFor(async () => expect(await titles()).toEqual(shown))

    // What is changed in it can become it.
    await user.click(button('Title'))
    await user.click(await screen.findByRole('button', { name: 'Save view' }))
    await user.click(await screen.findByRole('button', { name: 'Change “Settled” to what you see' }))
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Name of the view' })).toBeNull())
    expect(localStorage.getItem('portico.portal.u_ann.views')).toContain('?state=st_done"')
  })

  it('is renamed, put in order, unpinned and deleted, and comes back with Undo', async () => {
    const view = (name: string, q: string) => ({ id: q, name, search: `?q=${q}`, isPinned: true })
    localStorage.setItem(
      'portico.portal.u_ann.views',
      JSON.stringify([view('Bills', 'inv'), view('Access', 'login'), { id: 7 }]),
    )
    const { user } = await visit('/portal', { as: 'u_ann' })
    await titles()
    await user.click(await screen.findByRole('button', { name: 'Views' }))
    const mine = await screen.findByRole('list', { name: 'Your views' })
    await user.click(within(mine).getByRole('button', { name: 'More about “Bills”' }))
    const down = within(mine).getByRole('button', { name: 'Move Bills down' })
    await user.click(down)
    expect(kept()).toEqual(['Access', 'Bills'])
    expect(down).toHaveFocus()

    await user.click(within(mine).getByRole('button', { name: 'Rename “Bills”' }))
    const name = within(mine).getByRole('textbox', { name: 'Name of the view' })
    await user.clear(name)
    await user.type(name, 'access{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('There is a view “access” already.')
    await user.clear(name)
    await user.type(name, 'Invoices{Enter}')
    expect(kept()).toEqual(['Access', 'Invoices'])

    await user.click(within(mine).getByRole('button', { name: 'Keep “Access” beside the tabs' }))
    expect(screen.queryByRole('link', { name: 'Access' })).not.toBeInTheDocument()
    await user.click(within(mine).getByRole('button', { name: 'More about “Access”' }))
    await user.click(within(mine).getByRole('button', { name: 'Delete “Access”' }))
    expect(kept()).toEqual(['Invoices'])
    const undo = within(mine).getByRole('button', { name: 'Undo' })
    expect(undo).toHaveFocus()
    await user.click(undo)
    expect(kept()).toEqual(['Access', 'Invoices'])
    await user.click(within(mine).getByText('Access'))
    await waitFor(async () => expect(await titles()).toEqual(['Login with a Résumé']))
    expect(await searchBox()).toHaveValue('login')
  })

  it('case 29: of a colleague shows me what I may see of it, and is mine only when I keep it', async () => {
    await visit('/portal?tab=all&type=tt_bug&columns=title,state&view=Bugs', {
      as: 'u_ann',
      workspace: everybodyRestricted,
    })
    expect(await titles()).toEqual(['Invoices arrive twice'])
    expect(screen.getByText('View “Bugs” · What you have raised')).toBeInTheDocument()
    expect(kept()).toEqual([])
  })

  it('and everything else that is remembered belongs to one person', async () => {
    localStorage.setItem(
      'portico.portal.u_ann.views',
      JSON.stringify([{ id: 'v1', name: 'Mine', search: '?q=a', isPinned: true }]),
    )
    await visit('/portal', { as: 'u_bob' })
    await titles()
    expect(screen.queryByRole('link', { name: 'Mine' })).not.toBeInTheDocument()
    cleanup()
    // Nor does somebody who views as Ann find it, or leave anything.
    const { user } = await visit('/portal?viewAs=u_ann', { as: 'tm_ada' })
    await titles()
    expect(screen.queryByRole('link', { name: 'Mine' })).not.toBeInTheDocument()
    const before = Object.entries(localStorage)
    await user.type(await searchBox(), 'inv{Enter}')
    await user.click(screen.getByText('Invoices arrive twice'))
    await screen.findByRole('heading', { level: 1, name: /Invoices/ })
    expect(Object.entries(localStorage)).toEqual(before)
  })
})

describe('recent searches', () => {
  it('wait under the empty search box, can be chosen by keyboard and removed', async () => {
    const { user } = await visit('/portal', { as: 'u_ann' })
    await titles()
    await user.keyboard('/invoice{Enter}')
    await waitFor(() => expect(location.search).toBe('?q=invoice'))
    await user.clear(await searchBox())
    await user.keyboard('login')
    await waitFor(() => expect(location.search).toBe('?q=login'))
    await user.tab()
    await user.tab()
    await user.clear(await searchBox())
    await waitFor(() => expect(location.search).toBe(''))
    const recent = await screen.findByRole('list', { name: 'Recent searches' })
    expect(
      within(recent)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['login', 'invoice'])
    await user.click(within(recent).getByRole('button', { name: 'Remove “login”' }))
    await user.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(location.search).toBe('?q=invoice'))
    expect(screen.queryByRole('list', { name: 'Recent searches' })).not.toBeInTheDocument()
  })
})
