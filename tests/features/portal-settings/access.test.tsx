import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Audience } from '../../../mocks/domain/types'
import { requests } from '../../support/mockServer'
import { everyoneInACompany, ruleOf } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'
import { confirmImpact, findCard, portalPage, withPortal } from './portalPage'

const openCard = async () => within(await findCard('Access permissions'))

async function chooseAttribute(user: UserEvent, button: HTMLElement, name: string) {
  await user.click(button)
  await user.type(await screen.findByRole('combobox', { name: 'Search attributes' }), `${name}{Enter}`)
}
const saved = ({ db }: Awaited<ReturnType<typeof visit>>) => db.world(0).settings.portal.access.audience

describe('Access permissions', () => {
  it('case 20: say that nobody can open the portal without rules, and offer everyone in a company in one click', async () => {
    const visited = await visit(portalPage, {
      as: 'tm_ada',
      workspace: withPortal({ access: { audience: null } }),
    })
    const card = await openCard()
    expect(card.getByRole('heading', { name: 'Nobody can open the portal' })).toBeVisible()
    await visited.user.click(card.getByRole('button', { name: 'Everyone who belongs to a company' }))

    expect(await card.findByText('5 people gain access, nobody loses it.')).toBeVisible()
    await visited.user.click(card.getByRole('button', { name: 'Show names' }))
    expect(within(card.getByRole('list', { name: 'Gain access' })).getByText(/Ann Lee/)).toBeVisible()
    expect(await card.findByText('of 6 people can open the portal')).toBeVisible()
    await visited.user.click(card.getByRole('button', { name: 'Save' }))
    expect(await card.findByText('Saved')).toBeVisible()
    expect(saved(visited)).toEqual(everyoneInACompany)
    expect(requests('PATCH').map(({ body }) => body)).toEqual([{ access: { audience: everyoneInACompany } }])
  })

  it('are built by keyboard: attribute, operator and value, with a preview that follows', async () => {
    const visited = await visit(portalPage, {
      as: 'tm_ada',
      workspace: withPortal({ access: { audience: null } }),
    })
    const { user } = visited
    const card = await openCard()
    card.getByRole('button', { name: 'Add new' }).focus()
    await user.keyboard('{Enter}')
    await waitFor(() =>
      expect(card.getByRole('button', { name: 'Attribute: Choose an attribute' })).toHaveFocus(),
    )
    await user.keyboard('{Enter}')
    await user.type(await screen.findByRole('combobox', { name: 'Search attributes' }), 'domain{Enter}')
    await waitFor(() => expect(card.getByRole('textbox', { name: 'Value of Email domain' })).toHaveFocus())
    await user.keyboard('examply.com')

    const preview = within(card.getByRole('region', { name: /^Preview/ }))
    expect(await preview.findByText('Bob Novak')).toBeVisible()
    await waitFor(() => expect(preview.queryByText('Cat Ito')).toBeNull())
    expect(preview.getByRole('status')).toHaveTextContent('3of 6 people can open the portal')
    expect(preview.getByRole('button', { name: 'examply.com 3 people, show them' })).toBeVisible()
    await user.click(card.getByRole('button', { name: 'Save' }))
    expect(await confirmImpact(user)).toMatch(/3 people gain access, nobody loses it\..*Bob Novak/)
    expect(await card.findByText('Saved')).toBeVisible()
    expect(saved(visited)).toEqual(ruleOf('person.emailDomain', 'is', 'examply.com'))
    // An incomplete rule is no question for the server.
    expect(requests().filter(({ status }) => status === 422)).toEqual([])
  })

  it('are saved at once only if nobody is affected, or if those who are have been looked at', async () => {
    const visited = await visit(portalPage, {
      as: 'tm_ada',
      workspace: withPortal({ access: { audience: ruleOf('person.emailDomain', 'is', 'examply.com') } }),
    })
    const { user } = visited
    const card = await openCard()
    const type = async (value: string) => {
      await user.clear(card.getByLabelText('Value of Email domain'))
      await user.type(card.getByLabelText('Value of Email domain'), value)
    }
    const pressSave = () => user.click(card.getByText('Save', { selector: 'button' }))
    // Pressed before it is known whom it affects: it waits for that, and asks.
    await type('notexamply.com')
    await pressSave()
    const dialog = await screen.findByRole('dialog', { name: 'Save access permissions?' })
    expect(dialog).toHaveTextContent('1 person gains access, 3 lose it.')
    expect(within(dialog).getByRole('list', { name: 'Lose access' })).toHaveTextContent('Bob Novak')
    await user.click(within(dialog).getByText('Cancel'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(requests('PATCH')).toEqual([])

    // Looked at, it is saved without another question; another draft has not been looked at.
    await user.click(card.getByText('Show names'))
    await type('nobody.example')
    expect(await card.findByText('Nobody gains access, 3 people lose it.')).toBeVisible()
    await pressSave()
    expect(await screen.findByRole('dialog')).toHaveTextContent('3 people lose it')
    await confirmImpact(user)
    expect(await card.findByText('Saved')).toBeVisible()
    expect(saved(visited)).toEqual(ruleOf('person.emailDomain', 'is', 'nobody.example'))

    await type('nothere.example')
    expect(await card.findByText('Nobody gains or loses access.')).toBeVisible()
    await pressSave()
    expect(await card.findByText('Saved')).toBeVisible()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('are not saved unseen when it cannot be worked out whom they affect', async () => {
    const { user, script } = await visit(portalPage, { as: 'tm_ada' })
    const card = await openCard()
    await script({ failNext: [{ method: 'POST', path: '/settings/portal/impact', status: 422, times: 1 }] })
    await user.click(card.getByLabelText('Duplicate condition 1'))
    await user.click(card.getByText('Save', { selector: 'button' }))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent('It could not be worked out who is affected.')
    expect(requests('PATCH')).toEqual([])
    await confirmImpact(user, 'Save without knowing')
    expect(await card.findByText('Saved')).toBeVisible()
  })

  it('are previewed when typing pauses: an outdated question is given up, and a warning leads to its condition', async () => {
    const conditions = [
      { attribute: 'company.name', operator: 'has_any_value' } as const,
      { attribute: 'person.email', operator: 'contains', value: 'examply.co' } as const,
    ]
    const audience: Audience = { match: 'all', groups: [{ match: 'all', conditions }] }
    const { user, script } = await visit(portalPage, {
      as: 'tm_ada',
      workspace: withPortal({ access: { audience } }),
    })
    const card = await openCard()
    await card.findByText('of 6 people can open the portal')
    const asked = () => requests('POST /audiences/preview').map(({ body }) => JSON.stringify(body))
    const before = asked().length
    await script({ latencyMs: [2500, 2500] })
    const value = card.getByLabelText('Value of Email')
    await user.type(value, 'm')
    // Long enough to be asked about, too short to be answered.
    await new Promise((resolve) => setTimeout(resolve, 500))
    await user.type(value, '.')
    expect(value).toHaveValue('examply.com.')
    await waitFor(() => expect(asked().slice(before)).toHaveLength(1))
    expect(asked().at(-1)).toContain('"examply.com."')
    await script({ latencyMs: [0, 0] })
    await user.type(value, '{Backspace}')
    await user.click(await card.findByText('Show the condition'))
    await waitFor(() => expect(card.getByLabelText('Attribute: Person · Email')).toHaveFocus())
  })

  it('case 17: show the look-alike domains, take over the better rule that the warning offers, and give the old one back', async () => {
    const { user } = await visit(portalPage, {
      as: 'tm_ada',
      workspace: withPortal({ access: { audience: ruleOf('person.email', 'contains', 'examply.com') } }),
    })
    const card = await openCard()
    const warnings = within(await card.findByRole('list', { name: 'Worth a second look' }))
    expect(warnings.getByText(/notexamply\.com/)).toBeVisible()
    await user.click(warnings.getByRole('button'))
    expect(card.getByRole('button', { name: 'Attribute: Person · Email domain' })).toBeVisible()
    expect(card.getByRole('textbox', { name: 'Value of Email domain' })).toHaveValue('examply.com')
    await user.click(card.getByRole('button', { name: 'Undo' }))
    expect(card.getByRole('textbox', { name: 'Value of Email' })).toHaveValue('examply.com')
    expect(card.queryByRole('button', { name: 'Save' })).toBeNull()
  })

  it('case 18: refuse to save what is incomplete: the error stands at its condition and the focus goes there', async () => {
    const { user } = await visit(portalPage, { as: 'tm_ada' })
    const card = await openCard()
    await user.click(card.getByRole('button', { name: 'Add new' }))
    const second = within(card.getByRole('group', { name: 'condition 2' }))
    await chooseAttribute(user, second.getByRole('button', { name: /^Attribute/ }), 'company size')
    const value = await second.findByRole('textbox', { name: 'Value of Company size' })
    await user.type(value, 'many')
    await user.click(card.getByRole('button', { name: 'Save' }))

    await waitFor(() => expect(value).toHaveFocus())
    expect(value).toBeInvalid()
    expect(value).toHaveAccessibleDescription('Enter a number, such as 250 or 0.5.')
    expect(requests('PATCH')).toEqual([])
    // A value of one type does not survive an attribute of another.
    await chooseAttribute(user, second.getByRole('button', { name: /^Attribute/ }), 'company name')
    expect(await second.findByRole('textbox', { name: 'Value of Company name' })).toHaveValue('')
  })

  it('give back a removed condition where it stood', async () => {
    const audience: Audience = {
      match: 'all',
      groups: [
        {
          match: 'any',
          conditions: [
            { attribute: 'company.plan', operator: 'is_any_of', value: ['Enterprise', 'Team'] },
            { attribute: 'person.role', operator: 'is', value: 'Manager' },
          ],
        },
      ],
    }
    const { user } = await visit(portalPage, {
      as: 'tm_ada',
      workspace: withPortal({ access: { audience } }),
    })
    const card = await openCard()
    await user.click(card.getByRole('button', { name: 'Remove condition 1' }))
    expect(card.queryByRole('list', { name: 'Value of Plan: chosen' })).toBeNull()
    const undo = card.getByRole('button', { name: 'Undo' })
    await waitFor(() => expect(undo).toHaveFocus())
    await user.keyboard('{Enter}')
    const first = within(card.getByRole('group', { name: 'condition 1' }))
    expect(
      within(first.getByRole('list', { name: 'Value of Plan: chosen' })).getAllByRole('listitem'),
    ).toHaveLength(2)
    expect(card.queryByRole('button', { name: 'Save' })).toBeNull()

    const input = first.getByRole('combobox', { name: 'Value of Plan' })
    await user.click(input)
    await user.paste('Starter; enterprise\nScale')
    expect(first.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Enterprise',
      'Team',
      'Starter',
      'Scale',
    ])
  })
})
