import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../mocks/domain/types'
import { requests } from '../../support/mockServer'
import { everyoneInACompany, ruleOf } from '../../support/smallWorkspace'
import { auth } from '../../../src/shared/api/auth/auth'
import { visit, type Visit } from '../../support/visit'
import { confirmImpact, findCard, portalPage, withPortal } from './portalPage'

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
/** Saves, having looked at whom it affects. */
async function save({ user }: Visit, card: Card) {
  await user.click(card.getByText('Save', { selector: 'button' }))
  await confirmImpact(user)
}
const edited = ruleOf('company.plan', 'is', 'Enterprise')
const access = ({ db }: Visit) => db.world(0).settings.portal.access.audience
const theirs = ruleOf('person.role', 'is', 'Manager')

type Condition = Audience['groups'][number]['conditions'][number]
const group = (...conditions: Condition[]): Audience['groups'][number] => ({ match: 'all', conditions })
const domainIs = (value: string): Condition => ({ attribute: 'person.emailDomain', operator: 'is', value })
const planIs = (value: string): Condition => ({ attribute: 'company.plan', operator: 'is', value })
const roleIs = (value: string): Condition => ({ attribute: 'person.role', operator: 'is', value })

describe('Saving a card', () => {
  it('case 21: loses nothing when somebody else saved the same fields: both versions stand side by side, and mine may win', async () => {
    const visited = await visit(portalPage, { as: 'tm_ada' })
    const card = await openCard()
    await edit(visited, card)
    await elsewhere(visited, { access: { audience: theirs } })
    await save(visited, card)

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
    // It has another effect on what is saved now than on what was there before: that is looked at, too.
    await waitFor(() => expect(screen.queryByText('Save mine instead')).toBeNull())
    expect(await confirmImpact(visited.user)).toContain('gain')
    expect(await card.findByText('Saved')).toBeVisible()
    expect(access(visited)).toEqual(edited)
  })

  it('case 21: takes what the other saved, if that is chosen', async () => {
    const visited = await visit(portalPage, { as: 'tm_ada' })
    const card = await openCard()
    await edit(visited, card)
    await elsewhere(visited, { access: { audience: theirs } })
    await save(visited, card)
    await visited.user.click(await screen.findByRole('button', { name: 'Use what is saved now' }))
    expect(await card.findByRole('button', { name: 'Attribute: Person · Role' })).toBeVisible()
    expect(card.queryByRole('button', { name: 'Save' })).toBeNull()
    expect(access(visited)).toEqual(theirs)
  })

  it('case 21: merges two versions piece by piece, with what only one of both changed chosen already', async () => {
    const workspace = withPortal({
      access: { audience: { match: 'any', groups: [group(domainIs('examply.com')), group(planIs('Team'))] } },
    })
    const visited = await visit(portalPage, { as: 'tm_ada', workspace })
    const { user } = visited
    const card = await openCard()
    // I say another domain; they say another one, too, another plan, and add a group.
    await user.clear(card.getByLabelText('Value of Email domain'))
    await user.type(card.getByLabelText('Value of Email domain'), 'mine.example')
    await elsewhere(visited, {
      access: {
        audience: {
          match: 'any',
          groups: [group(domainIs('theirs.example')), group(planIs('Enterprise')), group(roleIs('Manager'))],
        },
      },
    })
    await save(visited, card)
    const dialog = within(await screen.findByRole('dialog', { name: /^Somebody else changed/ }))
    await user.click(await dialog.findByText('Merge piece by piece'))
    const choices = (name: string) => within(dialog.getAllByRole('group', { name })[0] ?? document.body)
    const [first, second] = ['In group 1', 'In group 2'].map(choices)
    expect(first?.getByLabelText(/^Yours/)).toBeChecked()
    expect(second?.getByLabelText(/^Saved now/)).toBeChecked()
    expect(choices('Group 3 of what is saved now').getByLabelText(/^Saved now/)).toBeChecked()
    await user.click(choices('Group 3 of what is saved now').getByLabelText(/^Yours/))
    expect(dialog.getByRole('region', { name: 'The merge' })).toHaveTextContent(
      'Person · Email domain is mine.exampleorCompany · Plan is Enterprise',
    )
    await user.click(dialog.getByText('Save the merge'))
    // Nobody gains or loses by it, compared with what is saved now: there is nothing to ask.
    expect(await card.findByText('Saved')).toBeVisible()
    expect(access(visited)).toEqual({
      match: 'any',
      groups: [group(domainIs('mine.example')), group(planIs('Enterprise'))],
    })
  })

  it('case 21: is not held up by somebody who saved other fields', async () => {
    const visited = await visit(portalPage, { as: 'tm_ada' })
    const card = await openCard()
    await edit(visited, card)
    await elsewhere(visited, { previewColumn: false, visibility: { restricted: true } })
    await save(visited, card)
    expect(await card.findByText('Saved')).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(visited.db.world(0).settings.portal).toMatchObject({
      access: { audience: edited },
      visibility: { restricted: true },
      previewColumn: false,
    })
    expect(requests('PATCH').map(({ status }) => status)).toEqual([412, 200])
  })

  it('case 23: keeps everything when it fails, says so, and can be tried again', async () => {
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

    await save(visited, card)
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

  it('case 18: shows what the server refuses at the condition it means', async () => {
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
  it('case 24: asks first, names the cards, and keeps or discards as told; once saved it does not ask', async () => {
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

    await save(visited, card)
    expect(await card.findByText('Saved')).toBeVisible()
    expect(unload()).toBe(false)
    await leave()
    await waitFor(() => expect(location.pathname).toBe('/settings/security'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('case 24: asks before I sign out, too', async () => {
    const visited = await visit(portalPage, { as: 'tm_ada' })
    const { user } = visited
    await edit(visited, await openCard())
    const signOut = async () => {
      await user.click(await screen.findByRole('button', { name: /^Account of/ }))
      await user.click(await screen.findByRole('menuitem', { name: 'Sign out' }))
    }
    await signOut()
    await user.click(await screen.findByRole('button', { name: 'Stay on this page' }))
    expect(auth().mayBeSignedIn()).toBe(true)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await signOut()
    await user.click(await screen.findByRole('button', { name: 'Leave and discard' }))
    await waitFor(() => expect(auth().mayBeSignedIn()).toBe(false))
    expect(access(visited)).toEqual(everyoneInACompany)
  })

  it('case 24: goes on when told to discard', async () => {
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
