import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Section } from '../../../mocks/domain/types'
import { requests } from '../../support/mockServer'
import { smallSettings, smallWorkspace } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'

const workspaceWith = (settings: Partial<typeof smallSettings>) => ({
  ...smallWorkspace,
  settings: { ...smallSettings, ...settings },
})

const hero = () => screen.findByRole('heading', { level: 1, name: 'How can we help?' })
const sectionTitles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

describe('The Help Center homepage', () => {
  it('leads a customer with access to the portal, among the sections in their order', async () => {
    const { user } = await visit('/help', { as: 'u_ann' })
    const card = within(await screen.findByRole('region', { name: 'Customer portal' }))
    expect(sectionTitles()).toEqual(['Customer portal', 'Getting started', 'When we are there'])
    expect(card.getAllByRole('link')).toHaveLength(1)
    await user.click(card.getByRole('link', { name: 'Open your tickets' }))
    await waitFor(() => expect(location.pathname).toBe('/portal'))
    expect(requests('GET /help-center')).toHaveLength(1)
  })

  it.each([
    ['a customer who is not let in', 'u_eve'],
    ['a teammate', 'tm_ada'],
    ['somebody who is signed out', undefined],
  ])('shows %s no trace of a portal', async (_who, id) => {
    await visit('/help', id === undefined ? {} : { as: id })
    expect(await screen.findByRole('heading', { name: 'Getting started' })).toBeVisible()
    expect(sectionTitles()).toEqual(['Getting started', 'When we are there'])
    expect(screen.queryByRole('link', { name: 'Open your tickets' })).toBeNull()
  })

  it.each([
    ['off', { portal: { ...smallSettings.portal, enabled: false } }],
    ['suspended', { security: { messengerJwtEnforced: false } }],
  ])('shows nobody the way to a portal that is %s', async (_status, settings) => {
    await visit('/help', { as: 'u_ann', workspace: workspaceWith(settings) })
    expect(await screen.findByRole('heading', { name: 'Getting started' })).toBeVisible()
    expect(sectionTitles()).toEqual(['Getting started', 'When we are there'])
  })

  it('shows every kind of section, and nothing of it as HTML', async () => {
    const more: Section[] = [
      {
        id: 'spaces',
        kind: 'spaces',
        title: '<b>Spaces</b>',
        visible: true,
        locked: false,
        content: {
          items: [
            {
              id: 'a',
              title: 'Billing',
              description: 'Cards & taxes',
              href: '/help/billing',
              articleCount: 1,
            },
            { id: 'b', title: 'Trap', href: 'javascript:alert(1)', articleCount: 1200 },
          ],
        },
      },
      {
        id: 'popular',
        kind: 'popular_articles',
        title: 'Popular articles',
        visible: true,
        locked: false,
        content: { items: [{ id: 'c', title: 'Seats', href: 'https://acme.example/seats' }] },
      },
      {
        id: 'contact',
        kind: 'contact',
        title: 'Talk to us',
        visible: true,
        locked: false,
        content: {
          body: 'Call _us_. <img src=x onerror=alert(1)>',
          items: [{ id: 'd', title: 'Write', href: 'mailto:a@b.example' }],
        },
      },
      { id: 'hidden', kind: 'content_block', title: 'Hidden', visible: false, locked: false },
    ]
    const sections = [...smallSettings.layout.live, ...more]
    await visit('/help', { workspace: workspaceWith({ layout: { draft: sections, live: sections } }) })
    expect(await screen.findByRole('heading', { name: '<b>Spaces</b>' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Billing' })).toHaveAttribute('href', '/help/billing')
    expect(screen.getByText('1 article')).toBeVisible()
    expect(screen.getByText('1,200 articles')).toBeVisible()
    expect(screen.getByText('Trap').closest('a')).toBeNull()
    expect(screen.getByRole('link', { name: 'Seats' })).toHaveAttribute('href', 'https://acme.example/seats')
    expect(screen.getByRole('link', { name: 'Write' })).toHaveAttribute('href', 'mailto:a@b.example')
    expect(screen.getByText(/<img src=x onerror=alert\(1\)>/)).toBeVisible()
    expect(screen.queryByText('Hidden')).toBeNull()
  })

  it('says that it is not open yet, while it is not live', async () => {
    const helpCenter = { ...smallSettings.helpCenter, live: false }
    await visit('/help', { as: 'u_ann', workspace: workspaceWith({ helpCenter }) })
    expect(
      await screen.findByRole('heading', { level: 1, name: 'The Help Center is not open yet' }),
    ).toBeVisible()
    expect(screen.queryByText('Getting started')).toBeNull()
  })

  it(
    'stands while it loads, says when it cannot be shown, and is there after another try',
    { timeout: 20_000 },
    async () => {
      const failNext = [{ method: 'GET' as const, path: '/help-center', status: 500, times: 3 }]
      const { user } = await visit('/help', { scenario: { failNext } })
      expect(await hero()).toBeVisible()
      expect(await screen.findByRole('alert')).toHaveTextContent('Something went wrong on our side')
      await user.click(screen.getByRole('button', { name: 'Try again' }))
      expect(await screen.findByRole('heading', { name: 'Getting started' })).toBeVisible()
    },
  )
})
