import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { requests } from '../../support/mockServer'
import { ruleOf } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'
import { confirmImpact, findCard, portalPage, withPortal } from './portalPage'

const contractors = ruleOf('person.role', 'is', 'Contractor')
const openCard = async () => within(await findCard('Ticket visibility'))
const current = (card: Awaited<ReturnType<typeof openCard>>) =>
  card.getAllByRole('row').filter((row) => row.getAttribute('aria-current') === 'true')

describe('Ticket visibility', () => {
  it('case 19: shows the row that applies now in words for this workspace, and how many people slip through', async () => {
    await visit(portalPage, {
      as: 'tm_ada',
      workspace: withPortal({ visibility: { restricted: true, audience: contractors } }),
    })
    const card = await openCard()
    const row = await card.findByRole('row', {
      name: /1 person is restricted; 5 see all tickets of their companies/,
    })
    expect(row).toHaveAttribute('aria-current', 'true')
    expect(row).toHaveTextContent('Applies now')
    expect(current(card)).toHaveLength(1)
    // Cat, Eve and Gus have no role.
    expect(await card.findByText(/3 people/)).toBeVisible()
  })

  it('keeps the conditions while it is off, and says what turning it off changes', async () => {
    const workspace = withPortal({ visibility: { restricted: true, audience: contractors } })
    const { user, db } = await visit(portalPage, { as: 'tm_ada', workspace })
    const card = await openCard()
    await user.click(card.getByRole('switch', { name: 'Restrict people to their own tickets' }))
    expect(await card.findByText('1 person sees all tickets of their companies again.')).toBeVisible()
    expect(current(card)[0]).toHaveTextContent('After saving')
    await user.click(card.getByRole('button', { name: 'Save' }))
    await confirmImpact(user)
    expect(await card.findByText('Saved')).toBeVisible()
    expect(db.world(0).settings.portal.visibility).toEqual({ restricted: false, audience: contractors })
    expect(current(card)[0]).toHaveTextContent(/Off.*Applies now/)
  })

  it('case 20: asks before its last condition goes while it is on, because everyone would be restricted', async () => {
    const workspace = withPortal({ visibility: { restricted: true, audience: contractors } })
    const { user, db } = await visit(portalPage, { as: 'tm_ada', workspace })
    const card = await openCard()
    await user.click(card.getByRole('button', { name: 'Remove condition 1' }))
    const dialog = await screen.findByRole('dialog', { name: 'Restrict everyone?' })
    expect(dialog).toHaveTextContent('everyone will be restricted to the tickets they created')
    await user.click(within(dialog).getByRole('button', { name: 'Keep the condition' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(card.getByRole('combobox', { name: 'Value of Role' })).toHaveValue('Contractor')

    await user.click(card.getByRole('button', { name: 'Remove condition 1' }))
    await user.click(await screen.findByRole('button', { name: 'Remove and restrict everyone' }))
    expect(await card.findByText('Everyone is restricted to the tickets they created.')).toBeVisible()
    expect(await card.findByText('5 people become restricted to their own tickets.')).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.click(card.getByRole('button', { name: 'Save' }))
    await confirmImpact(user)
    expect(await card.findByText('Saved')).toBeVisible()
    expect(db.world(0).settings.portal.visibility).toEqual({ restricted: true, audience: null })
  })

  it('previews the people it restricts, without touching the access permissions', async () => {
    const workspace = withPortal({ visibility: { restricted: false, audience: null } })
    const { user } = await visit(portalPage, { as: 'tm_ada', workspace })
    const card = await openCard()
    await user.click(card.getByRole('button', { name: 'Add condition' }))
    await user.click(await card.findByRole('button', { name: 'Attribute: Choose an attribute' }))
    await user.type(await screen.findByRole('combobox', { name: 'Search attributes' }), 'contractor{Enter}')
    await user.click(card.getByRole('button', { name: 'Preview users' }))
    const preview = within(await card.findByRole('region', { name: /^Preview: People restricted/ }))
    expect(await preview.findByText('of 6 people are restricted to their own tickets')).toBeVisible()
    await user.click(card.getByRole('button', { name: 'Save' }))
    expect(await card.findByText('Saved')).toBeVisible()
    expect(requests('PATCH').map(({ body }) => Object.keys(body as object))).toEqual([['visibility']])
  })
})

describe('The Preview column', () => {
  it('is switched on its own page and saves nothing else', async () => {
    const { user, db } = await visit('/settings/help-center/ticket-portal#preview-column', { as: 'tm_ada' })
    const card = within(await findCard('Preview column'))
    await waitFor(() => expect(card.getByLabelText('Show the Preview column')).toHaveFocus())
    await user.click(card.getByRole('switch', { name: 'Show the Preview column' }))
    await user.click(card.getByRole('button', { name: 'Save' }))
    expect(await card.findByText('Saved')).toBeVisible()
    expect(requests('PATCH').map(({ body }) => body)).toEqual([{ previewColumn: false }])
    expect(db.world(0).settings.portal.previewColumn).toBe(false)
  })
})
