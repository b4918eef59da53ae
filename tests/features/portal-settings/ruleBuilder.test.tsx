import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../mocks/domain/types'
import { visit } from '../../support/visit'
import { findCard, portalPage, withPortal } from './portalPage'

const domain = { attribute: 'person.emailDomain', operator: 'is', value: 'examply.com' } as const
const manager = { attribute: 'person.role', operator: 'is', value: 'Manager' } as const
const large = { attribute: 'company.size', operator: 'greater_than', value: 100 } as const
const region = { attribute: 'person.custom.region', operator: 'is_any_of' as const, value: ['EMEA'] }

async function open(groups: Audience['groups'], match: Audience['match'] = 'any') {
  const audience: Audience = { match, groups }
  const visited = await visit(portalPage, { as: 'tm_ada', workspace: withPortal({ access: { audience } }) })
  return { ...visited, card: within(await findCard('Access permissions')) }
}
type Card = Awaited<ReturnType<typeof open>>['card']
const order = (card: Card) =>
  card.getAllByLabelText(/^Attribute: /).map((one) => one.getAttribute('aria-label')?.slice(11))
const isSaid = (words: string) => screen.findByText(words)

describe('The rule builder', () => {
  it('case 37: moves a condition by button and by keyboard, says where to, keeps the focus, and takes it back', async () => {
    const { user, card } = await open([
      { match: 'all', conditions: [domain, manager] },
      { match: 'all', conditions: [large] },
    ])
    const [email, role, size] = ['Person · Email domain', 'Person · Role', 'Company · Company size']
    const up = card.getByLabelText('Move condition 2 of group 1 up')
    await user.click(up)
    expect(order(card)).toEqual([role, email, size])
    await isSaid('Person · Role is Manager moved to position 1 of 2 in group 1')
    await waitFor(() => expect(card.getByLabelText('Move condition 1 of group 1 up')).toHaveFocus())
    await user.keyboard('{Enter}')
    await isSaid('Person · Role is Manager is already first.')

    // Past the end of its group it goes into the next one; what is being filled in is not left.
    const value = card.getByLabelText('Value of Email domain')
    await user.click(value)
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(order(card)).toEqual([role, email, size])
    await isSaid('Person · Email domain is examply.com moved to position 1 of 2 in group 2')
    const second = within(card.getByRole('group', { name: 'Group 2' }))
    await waitFor(() => expect(second.getByLabelText('Value of Email domain')).toHaveFocus())

    const undo = () => user.click(card.getByText('Undo'))
    await undo()
    await undo()
    expect(order(card)).toEqual([email, role, size])
    expect(card.queryByText('Undo')).toBeNull()
    expect(card.queryByText('Save')).toBeNull()
  })

  it('moves and duplicates groups, and takes that back', async () => {
    const { user, card } = await open([
      { match: 'all', conditions: [domain] },
      { match: 'all', conditions: [large] },
    ])
    const [email, size] = ['Person · Email domain', 'Company · Company size']
    await user.click(card.getByLabelText('Move group 1 down'))
    expect(order(card)).toEqual([size, email])
    await isSaid('Group moved to position 2 of 2')
    await user.click(card.getByLabelText('Duplicate group 2'))
    expect(order(card)).toEqual([size, email, email])
    await user.click(card.getByText('Undo'))
    await isSaid('Taken back: Group duplicated.')
    await user.click(card.getByText('Undo'))
    expect(order(card)).toEqual([email, size])
  })

  it('gives a condition back after others were edited, but not after everything was discarded', async () => {
    const { user, card } = await open([{ match: 'all', conditions: [domain, manager] }])
    await user.click(card.getByLabelText('Remove condition 2'))
    await user.type(card.getByLabelText('Value of Email domain'), '.au')
    await user.click(card.getByText('Undo'))
    expect(card.getByLabelText('Value of Email domain')).toHaveValue('examply.com.au')
    expect(card.getByLabelText('Value of Role')).toHaveValue('Manager')

    await user.click(card.getByLabelText('Duplicate condition 2'))
    await user.click(card.getByText('Discard'))
    expect(order(card)).toHaveLength(2)
    expect(card.queryByText('Undo')).toBeNull()
  })

  it('reads as one line of plain text, which can be copied', async () => {
    const { user, card } = await open([
      { match: 'all', conditions: [domain, manager] },
      { match: 'all', conditions: [large] },
    ])
    const line =
      'People can open the portal when (Person · Email domain is examply.com and Person · Role is Manager) or Company · Company size is greater than 100'
    expect(card.getByRole('group', { name: 'In words:' })).toHaveTextContent(line)
    await user.click(card.getByLabelText('Copy the rule as text'))
    expect(await card.findByRole('button', { name: 'Copied' })).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(line)
    await user.clear(card.getByLabelText('Value of Email domain'))
    expect(card.getByRole('group', { name: 'In words:' })).toHaveTextContent('Email domain is … and')
  })

  it('takes a pasted list, and says at once what of it is no option', async () => {
    const { user, card } = await open([{ match: 'all', conditions: [region] }])
    const value = card.getByLabelText('Value of Region')
    await user.click(value)
    await user.paste('amer; emea\nAtlantis\tLemuria')
    const chips = () =>
      within(card.getByRole('list', { name: 'Value of Region: chosen' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    expect(chips()).toEqual(['EMEA', 'AMER', 'Atlantis', 'Lemuria'])
    await isSaid('3 added, 4 in all. 1 was there already. No options: Atlantis, Lemuria.')
    expect(value).toHaveAccessibleDescription('“Atlantis” and “Lemuria” are not among the options.')
    await user.click(card.getByRole('button', { name: 'Remove the 2 that are no options' }))
    expect(chips()).toEqual(['EMEA', 'AMER'])
    expect(value).toHaveFocus()
    expect(value).not.toHaveAccessibleDescription()
  })

  it('makes “is any of” of a list that is pasted where one value stands', async () => {
    const { user, card } = await open([{ match: 'all', conditions: [manager] }])
    await user.click(card.getByLabelText('Value of Role'))
    await user.paste('Manager, Director')
    expect(card.getByLabelText('Operator for Role')).toHaveTextContent('is any of')
    expect(
      within(card.getByRole('list', { name: 'Value of Role: chosen' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Manager', 'Director'])
  })
})
