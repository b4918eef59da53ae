import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { requests } from '../../support/mockServer'
import { everyoneInACompany, ruleOf } from '../../support/smallWorkspace'
import { visit, type Visit } from '../../support/visit'
import { findCard, portalPage, withPortal } from './portalPage'

const openCard = async () => within(await findCard('Access permissions'))
type Card = Awaited<ReturnType<typeof openCard>>

/** What somebody else saves in the meantime. */
async function elsewhere({ call }: Visit, patch: object) {
  const now = await call('tm_ben', 'GET', '/settings/portal')
  const answer = await call('tm_ben', 'PATCH', '/settings/portal', patch, {
    'If-Match': now.headers.get('ETag') ?? '',
  })
  expect(answer.status).toBe(200)
}

/** Plan is Enterprise: an edit of the only condition, begun on what was loaded. */
async function edit({ user }: Visit, card: Card) {
  await user.click(card.getByRole('button', { name: /^Attribute/ }))
  await user.type(await screen.findByRole('combobox', { name: 'Search attributes' }), 'plan{Enter}')
  await user.type(await card.findByRole('combobox', { name: 'Value of Plan' }), 'Enterprise{Enter}')
}
const edited = ruleOf('company.plan', 'is', 'Enterprise')
const access = ({ db }: Visit) => db.world(0).settings.portal.access.audience
const theirs = ruleOf('person.role', 'is', 'Manager')

describe('Saving a card', () => {
  it('loses nothing when somebody else saved the same fields: both versions stand side by side, and mine may win', async () => {
    const visited = await visit(portalPage, { as: 'tm_ada' })
    const card = await openCard()
    await edit(visited, card)
    await elsewhere(visited, { access: { audience: theirs } })
    await visited.user.click(card.getByRole('button', { name: 'Save' }))

    const dialog = await screen.findByRole('dialog', {
      name: 'Somebody else changed “Access permissions” too',
    })
    expect(within(dialog).getByRole('region', { name: 'Saved now' })).toHaveTextContent(
      'Person · Role is Manager',
    )
    expect(within(dialog).getByRole('region', { name: 'Yours' })).toHaveTextContent(
      'Company · Plan is Enterprise',
    )
    expect(access(visited)).toEqual(theirs)

    await visited.user.click(within(dialog).getByRole('button', { name: 'Decide later' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(card.getByRole('combobox', { name: 'Value of Plan' })).toHaveValue('Enterprise')
    await visited.user.click(card.getByRole('button', { name: 'Compare the versions' }))
    await visited.user.click(await screen.findByRole('button', { name: 'Save mine instead' }))
    expect(await card.findByText('Saved')).toBeVisible()
    expect(access(visited)).toEqual(edited)
  })

  it('takes what the other saved, if that is chosen', async () => {
    const visited = await visit(portalPage, { as: 'tm_ada' })
    const card = await openCard()
    await edit(visited, card)
    await elsewhere(visited, { access: { audience: theirs } })
    await visited.user.click(card.getByRole('button', { name: 'Save' }))
    await visited.user.click(await screen.findByRole('button', { name: 'Use what is saved now' }))
    expect(await card.findByRole('button', { name: 'Attribute: Person · Role' })).toBeVisible()
    expect(card.queryByRole('button', { name: 'Save' })).toBeNull()
    expect(access(visited)).toEqual(theirs)
  })

  it('is not held up by somebody who saved other fields', async () => {
    const visited = await visit(portalPage, { as: 'tm_ada' })
    const card = await openCard()
    await edit(visited, card)
    await elsewhere(visited, { previewColumn: false, visibility: { restricted: true } })
    await visited.user.click(card.getByRole('button', { name: 'Save' }))
    expect(await card.findByText('Saved')).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(visited.db.world(0).settings.portal).toMatchObject({
      access: { audience: edited },
      visibility: { restricted: true },
      previewColumn: false,
    })
    expect(requests('PATCH').map(({ status }) => status)).toEqual([412, 200])
  })

  it('keeps everything when it fails, says so, and can be tried again', async () => {
    const visited = await visit(portalPage, { as: 'tm_ada' })
    const card = await openCard()
    await edit(visited, card)
    const broken = { method: 'PATCH', path: '/settings/portal', times: 1 } as const
    await visited.script({
      failNext: [
        { ...broken, status: 500 },
        { ...broken, status: 0 },
      ],
    })

    await visited.user.click(card.getByRole('button', { name: 'Save' }))
    expect(await card.findByText('Not saved: Something went wrong on our side')).toBeVisible()
    expect(card.queryByText('Saved')).toBeNull()
    await visited.user.click(card.getByRole('button', { name: 'Try again' }))
    expect(await card.findByText('Not saved: The server cannot be reached')).toBeVisible()
    expect(card.getByRole('combobox', { name: 'Value of Plan' })).toHaveValue('Enterprise')
    expect(access(visited)).toEqual(everyoneInACompany)

    await visited.user.click(card.getByRole('button', { name: 'Try again' }))
    expect(await card.findByText('Saved')).toBeVisible()
    expect(access(visited)).toEqual(edited)
  })

  it('shows what the server refuses at the condition it means', async () => {
    const workspace = withPortal({ access: { audience: ruleOf('company.custom.legacy', 'is', 'x') } })
    const { user } = await visit(portalPage, { as: 'tm_ada', workspace })
    const card = await openCard()
    const attribute = card.getByRole('button', { name: 'Attribute: Company · Legacy code' })
    expect(attribute).toHaveAccessibleDescription(/archived/)
    // It can be repaired by choosing another attribute.
    await user.click(attribute)
    await user.type(await screen.findByRole('combobox', { name: 'Search attributes' }), 'legacy')
    expect(screen.queryByRole('option')).toBeNull()
  })
})

describe('Leaving with unsaved changes', () => {
  it('asks first, names the cards, and keeps or discards as told; once saved it does not ask', async () => {
    const visited = await visit(portalPage, { as: 'tm_ada' })
    const { user } = visited
    const card = await openCard()
    await edit(visited, card)
    const leave = () =>
      user.click(
        within(screen.getByRole('navigation', { name: 'Settings' })).getByRole('link', { name: 'Security' }),
      )
    const unload = () => {
      const event = new Event('beforeunload', { cancelable: true })
      globalThis.dispatchEvent(event)
      return event.defaultPrevented
    }
    expect(unload()).toBe(true)
    await leave()
    const dialog = await screen.findByRole('dialog', { name: 'Leave without saving?' })
    expect(dialog).toHaveTextContent('Your changes to Access permissions are not saved yet')
    await waitFor(() =>
      expect(within(dialog).getByRole('button', { name: 'Stay on this page' })).toHaveFocus(),
    )
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(location.pathname).toBe(portalPage)

    await user.click(card.getByRole('button', { name: 'Save' }))
    expect(await card.findByText('Saved')).toBeVisible()
    expect(unload()).toBe(false)
    await leave()
    await waitFor(() => expect(location.pathname).toBe('/settings/security'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('goes on when told to discard', async () => {
    const visited = await visit(portalPage, { as: 'tm_ada' })
    await edit(visited, await openCard())
    await visited.user.click(
      within(screen.getByRole('navigation', { name: 'Settings' })).getByRole('link', { name: 'Messenger' }),
    )
    await visited.user.click(await screen.findByRole('button', { name: 'Leave and discard' }))
    await waitFor(() => expect(location.pathname).toBe('/settings/messenger'))
    expect(access(visited)).toEqual(everyoneInACompany)
  })
})
