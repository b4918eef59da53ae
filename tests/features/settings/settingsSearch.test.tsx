import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { searchSettings, settingsEntries } from '../../../src/app/shells/settingsTree'
import { visit } from '../../support/visit'

const withPlaces = settingsEntries.flatMap(({ trail, places = [] }) =>
  places.length > 0 ? [{ page: trail.join(' › '), places }] : [],
)

describe('The search of the settings', () => {
  it.each(withPlaces)('leads from each of its names to the card on $page', async ({ places }) => {
    const { user } = await visit('/settings/history', { as: 'tm_ada' })
    const tree = within(await screen.findByRole('navigation', { name: 'Settings' }))
    for (const { label, hash } of places) {
      await user.click(tree.getByRole('textbox', { name: 'Search settings' }))
      await user.paste(label.toLowerCase())
      const hits = within(await tree.findByRole('list', { name: 'Matching settings' })).getAllByRole('link')
      const hit = hits.find(({ firstChild }) => firstChild?.textContent === label)
      if (!hit) throw new Error(`“${label}” is not found`)
      await user.click(hit)
      // The card is there, and it is where the keyboard goes on.
      await waitFor(() => expect(document.activeElement?.closest('section')).toHaveAttribute('id', hash))
      expect(tree.getByRole('textbox', { name: 'Search settings' })).toHaveValue('')
    }
  })

  it('finds by the beginnings of words, in any order, pages before the cards on them', () => {
    const found = (query: string) => searchSettings(query).map(({ label }) => label)
    expect(found('col prev')).toEqual(['Preview column'])
    expect(found('COMPANIES')).toEqual(['Companies'])
    expect(found('help general')).toEqual(['General'])
    expect(found('history')).toEqual(['History'])
    expect(found('  ')).toEqual([])
    expect(found('olumn')).toEqual([])
  })

  it('finds what people call things, too', () => {
    const found = (query: string) => searchSettings(query).map(({ label }) => label)
    expect(found('snippet')).toEqual(['Preview column'])
    expect(found('restrict')).toEqual(['Ticket visibility'])
    expect(found('why refused')).toEqual(['Check a person'])
  })

  it('is used by keyboard alone: it lands on the very switch', async () => {
    const { user } = await visit('/settings/history', { as: 'tm_ada' })
    await screen.findByText('Nothing has been changed yet')
    await user.keyboard('/')
    const box = screen.getByLabelText('Search settings', { selector: 'input' })
    expect(box).toHaveFocus()
    await user.keyboard('tickets')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(screen.getByRole('link', { name: /^Tickets space/ })).toHaveFocus()
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(box).toHaveFocus()
    await user.clear(box)
    await user.keyboard('preview column{Enter}')
    await waitFor(() => expect(screen.getByLabelText('Show the Preview column')).toHaveFocus())
    expect(location.hash).toBe('#preview-column')
  })

  it('stands over a tree that shows whether the portal is live', async () => {
    await visit('/settings/history', { as: 'tm_ada' })
    const tree = within(await screen.findByRole('navigation', { name: 'Settings' }))
    expect(await tree.findByText('Live')).toBeVisible()
  })

  it('says so when nothing is called that, with a way on', async () => {
    const { user } = await visit('/settings/history', { as: 'tm_ada' })
    await user.type(await screen.findByRole('textbox', { name: 'Search settings' }), 'teleport')
    expect(await screen.findByText(/No setting is called “teleport”/)).toBeVisible()
  })
})
