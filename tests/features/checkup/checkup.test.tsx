import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Audience, WorkspaceSettings } from '../../../mocks/domain/types'
import { requests } from '../../support/mockServer'
import { ruleOf, smallSettings, smallWorkspace } from '../../support/smallWorkspace'
import { visit } from '../../support/visit'

const page = '/settings/helpdesk/tickets/portal'

function withSettings(portal: Partial<WorkspaceSettings['portal']>, more: Partial<WorkspaceSettings> = {}) {
  const settings = { ...smallSettings, ...more, portal: { ...smallSettings.portal, ...portal } }
  return { ...smallWorkspace, settings }
}

const check = async (person: string, workspace = smallWorkspace, as = 'tm_ada') => {
  const visited = await visit(`${page}?person=${person}`, { as, workspace })
  const answer = within(
    await screen.findByRole('region', { name: /^What was found for/ }, { timeout: 15_000 }),
  )
  const steps = answer.getByRole('list', { name: 'Steps' })
  const step = (title: RegExp) => {
    const item = [...steps.children].find(({ textContent }) => title.test(textContent))
    if (!(item instanceof HTMLElement)) throw new Error(`No step says ${title.source}`)
    return item
  }
  return { ...visited, answer, step }
}

describe('Checking a person', () => {
  it('finds them by keyboard, and says what they see', async () => {
    const { user } = await visit(page, { as: 'tm_ada' })
    const picker = await screen.findByRole('combobox', { name: 'Person to check' }, { timeout: 15_000 })
    picker.focus()
    await user.paste('i')
    const people = within(await screen.findByRole('listbox', { name: 'People' }))
    const texts = () => people.getAllByRole('option').map(({ textContent }) => textContent)
    await waitFor(() => expect(texts()[0]).toMatch(/Cat Itocat@notexamply\.comBirch & Sons$/))
    await user.keyboard('{ArrowDown}{Enter}')

    const answer = within(await screen.findByRole('region', { name: 'What was found for Dee Costa' }))
    expect(answer.getByText('Dee Costa sees all tickets of Acme and Birch & Sons')).toBeVisible()
    expect(answer.getByText('Tickets Dee sees').nextSibling).toHaveTextContent('6')
    expect(answer.getByText('Created by Dee').nextSibling).toHaveTextContent('1')
    expect(location.search).toBe('?person=u_dee')
    expect(answer.getByRole('link', { name: 'View as this person' })).toHaveAttribute(
      'href',
      '/help?viewAs=u_dee',
    )
  })

  it('takes the Enter of somebody who types a name faster than it is found', async () => {
    const { user } = await visit(page, { as: 'tm_ada' })
    const picker = await screen.findByRole('combobox', { name: 'Person to check' }, { timeout: 15_000 })
    picker.focus()
    await user.paste('dee')
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('region', { name: 'What was found for Dee Costa' })).toBeVisible()
    expect(picker).toHaveValue('')
  })

  it('explains a refusal with the condition that decided, what it met, and where to change it', async () => {
    const audience = ruleOf('person.emailDomain', 'is', 'examply.com')
    const { answer, step, user } = await check('u_cat', withSettings({ access: { audience } }))
    expect(answer.getByText('Cat Ito cannot open the portal')).toBeVisible()
    const access = step(/do not let Cat Ito in/)
    expect(access).toHaveTextContent('Not true: Person · Email domain is examply.com')
    expect(access).toHaveTextContent('Cat’s is notexamply.com.')
    await user.click(within(access).getByRole('link', { name: 'Change the rule' }))
    await waitFor(() => expect(screen.getByRole('region', { name: 'Access permissions' })).toHaveFocus())
    // The answer is still there when one comes back.
    expect(location.search).toBe('?person=u_cat')
  })

  it('says when a value is not known, or there is no company to read the rule for', async () => {
    const audience: Audience = {
      match: 'any',
      groups: [
        ...ruleOf('person.role', 'is', 'Manager').groups,
        ...ruleOf('company.plan', 'is', 'Enterprise').groups,
      ],
    }
    const { step } = await check('u_eve', withSettings({ access: { audience } }))
    const access = step(/do not let Eve Quist in/)
    expect(access).toHaveTextContent('Person · Role is ManagerEve’s is not known.')
    expect(access).toHaveTextContent('orNot true: Company · Plan is EnterpriseEve belongs to no company.')
  })

  it('tells the companies of a person apart, the one that let them in first', async () => {
    const audience = ruleOf('company.plan', 'is', 'Starter')
    const { step } = await check('u_dee', withSettings({ access: { audience } }))
    const access = step(/permissions let Dee Costa in/)
    expect(access).toHaveTextContent(
      /For Birch & Sons the rule fits.*Birch & Sons’s is Starter\..*For Acme it does not fit.*Acme’s is Enterprise\./,
    )
  })

  it('shows what decided first, and the rest of the rule on request', async () => {
    const audience: Audience = {
      match: 'any',
      groups: [
        ...ruleOf('person.role', 'is', 'Director').groups,
        ...ruleOf('person.emailDomain', 'is', 'examply.com').groups,
      ],
    }
    const { step, user } = await check('u_ann', withSettings({ access: { audience } }))
    const access = step(/permissions let Ann Lee in/)
    expect(access).toHaveTextContent('True: Person · Email domain is examply.com')
    expect(access).not.toHaveTextContent('Director')
    await user.click(within(access).getByRole('button', { name: 'Show the whole rule' }))
    expect(access).toHaveTextContent('Not true: Person · Role is DirectorAnn’s is Manager.')
  })

  it('follows what is saved, names what is missing, and keeps restriction apart from refusal', async () => {
    const restricted = { restricted: true, audience: ruleOf('person.role', 'is', 'contractor') }
    const { answer, step, call, user } = await check(
      'u_bob',
      withSettings({ visibility: restricted }, { security: { messengerJwtEnforced: false } }),
    )
    expect(answer.getByText('Bob Novak cannot open the portal')).toBeVisible()
    expect(
      within(step(/The portal is suspended/)).getByRole('link', { name: /Messenger security/ }),
    ).toHaveAttribute('href', '/settings/security#jwt')
    expect(step(/Bob Novak is restricted to their own tickets/)).toHaveTextContent('Worth knowing')
    expect(step(/Bob Novak is restricted/)).toHaveTextContent('Bob’s is Contractor.')

    const switchOf = screen.getByRole('switch', { name: 'Restrict people to their own tickets' })
    await user.click(switchOf)
    const before = requests('POST /settings/portal/checkup').length
    await user.click(
      within(screen.getByRole('region', { name: 'Ticket visibility' })).getByRole('button', { name: 'Save' }),
    )
    await user.click(await within(await screen.findByRole('dialog')).findByText('Save'))
    expect(await answer.findByText('Bob Novak is not restricted')).toBeVisible()
    expect(requests('POST /settings/portal/checkup').length).toBe(before + 1)
    expect(await call('tm_ada', 'GET', '/settings/portal')).toHaveProperty('status', 200)
  })

  it('says why somebody without the permission cannot view as them', async () => {
    const { answer } = await check('u_ann', smallWorkspace, 'tm_ben')
    expect(await answer.findByRole('button', { name: 'View as this person' })).toBeDisabled()
    expect(answer.getByText(/Your account lacks the permission “View as user”/)).toBeVisible()
  })
})
