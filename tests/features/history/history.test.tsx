import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Audience, WorkspaceSettings } from '../../../mocks/domain/types'
import { everyoneInACompany, ruleOf, smallSettings } from '../../support/smallWorkspace'
import { visit, type Visit } from '../../support/visit'

const page = '/settings/history'
const contractors = ruleOf('person.role', 'is', 'Contractor')
const managers = ruleOf('person.role', 'is', 'Manager')

/** What somebody saves in another tab. */
async function save(
  { call }: Visit,
  as: string,
  resource: string,
  body: object,
  method = 'PATCH',
  to = resource,
) {
  const now = await call(as, 'GET', resource)
  const answer = await call(as, method, to, body, { 'If-Match': now.headers.get('ETag') ?? '' })
  expect(answer.status).toBe(200)
}

/** Opens the history after these changes. */
async function visitAfter(changes: (visited: Visit) => Promise<void>) {
  const visited = await visit('/settings/security', { as: 'tm_ada' })
  await screen.findByRole('heading', { name: 'Security', level: 1 })
  await changes(visited)
  const tree = screen.getByRole('navigation', { name: 'Settings' })
  await visited.user.click(within(tree).getByRole('link', { name: 'History' }))
  await screen.findByRole('heading', { name: 'History', level: 1 })
  return visited
}

const access = ({ db }: Visit) => db.world(0).settings.portal.access.audience
const rows = () =>
  waitFor(() => {
    const all = screen.getAllByRole('listitem').filter((row) => row.querySelector('time'))
    expect(all).not.toEqual([])
    return all
  })
const setAccess = (visited: Visit, audience: Audience | null, as = 'tm_ben') =>
  save(visited, as, '/settings/portal', { access: { audience } })

describe('The history', () => {
  it('says in plain words who changed what, newest first', async () => {
    await visitAfter(async (visited) => {
      await save(visited, 'tm_ben', '/settings/portal', { enabled: false })
      await save(visited, 'tm_ada', '/settings/portal', { enabled: true })
      await save(visited, 'tm_ben', '/settings/help-center', {
        customDomain: { host: 'support.acme.example', https: true, cookieForwarding: 'ok' },
      })
      for (let time = 0; time < 3; time += 1)
        await visited.call('tm_ada', 'GET', '/portal', undefined, { 'X-View-As': 'u_bob' })
    })
    const [view, domain, on, off] = await rows()
    expect(view).toHaveTextContent('Ada Moreau viewed the portal as Bob Novak · 3 requests')
    expect(domain).toHaveTextContent(
      'Ben Osei changed the custom domain from “help.acme.example” to “support.acme.example”',
    )
    expect(on).toHaveTextContent('Ada Moreau turned the portal on')
    expect(off).toHaveTextContent('Ben Osei turned the portal off')
    expect(screen.getByText('That is everything.')).toBeVisible()
  })

  it('shows what became of a rule, line by line', async () => {
    await visitAfter(async (visited) => {
      const condition = { attribute: 'person.emailDomain', operator: 'is', value: 'examply.com' } as const
      const company = { attribute: 'company.name', operator: 'has_any_value' } as const
      const plan = { attribute: 'company.plan', operator: 'is', value: 'Enterprise' } as const
      await setAccess(visited, { match: 'all', groups: [{ match: 'any', conditions: [company, condition] }] })
      await setAccess(visited, {
        match: 'all',
        groups: [
          { match: 'all', conditions: [condition] },
          { match: 'all', conditions: [plan] },
        ],
      })
      await setAccess(visited, null)
    })
    const changes = (await screen.findAllByRole('list', { name: 'What changed in the rule' })).map((list) =>
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    )
    const company = 'Company · Company name has any value'
    const domain = 'Person · Email domain is examply.com'
    expect(changes).toEqual([
      [`−removed: ${domain} · group 1`, '−removed: Company · Plan is Enterprise · group 2'],
      [
        '↔changed: any → all of these conditions · group 1',
        `−removed: ${company} · group 1`,
        '+added: Company · Plan is Enterprise · group 2',
      ],
      ['↔changed: all → any of these conditions', `+added: ${domain}`],
    ])
    expect(
      screen.getByText('removed all access permissions: nobody can open the portal', { exact: false }),
    ).toBeVisible()
  })

  it('tells what happened to the homepage: moved, hidden, renamed', async () => {
    const [portal, start, hours] = smallSettings.layout.draft as [Section, Section, Section]
    await visitAfter(async (visited) => {
      const layout = '/settings/help-center/layout'
      const sections = [{ ...start, visible: false }, { ...hours, title: 'Opening hours' }, portal]
      await save(visited, 'tm_ada', layout, { sections }, 'PUT', `${layout}/draft`)
    })
    const list = await screen.findByRole('list', { name: 'What changed' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Hid “Getting started”',
      'Renamed “When we are there” to “Opening hours”',
      'Moved “Customer portal” to position 3 of 3',
    ])
  })

  it('is narrowed by person and by what, over everything and not only what is loaded, and the address keeps it', async () => {
    const { user } = await visitAfter(async (visited) => {
      await setAccess(visited, managers, 'tm_ada')
      for (let time = 0; time < 30; time += 1)
        await save(visited, 'tm_ben', '/settings/messenger', { ticketsSpace: time % 2 === 1 })
    })
    expect(await screen.findByText('25 of 31 entries')).toBeVisible()
    await user.click(screen.getByRole('combobox', { name: 'Who changed it' }))
    await user.click(await screen.findByRole('option', { name: 'Ada Moreau' }))
    expect(await screen.findByText('That is everything.')).toBeVisible()
    expect(await rows()).toHaveLength(1)
    expect(location.search).toBe('?by=tm_ada')

    await user.click(screen.getByRole('combobox', { name: 'What was changed' }))
    await user.click(await screen.findByRole('option', { name: 'Ticket visibility' }))
    expect(await screen.findByText('No change matches')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show every change' }))
    await user.click(await screen.findByRole('button', { name: 'Show older changes' }))
    expect(await screen.findByText('That is everything.')).toBeVisible()
    expect(await rows()).toHaveLength(31)
  })

  it('says that nothing has been changed yet', async () => {
    await visit(page, { as: 'tm_ada' })
    expect(await screen.findByText('Nothing has been changed yet')).toBeVisible()
  })
})

type Section = WorkspaceSettings['layout']['draft'][number]

describe('Restoring an earlier rule', () => {
  const restore = () => screen.findByRole('button', { name: /^Restore what it was before/ })
  const openDialog = () => screen.findByRole('dialog', { name: 'Restore these access permissions?' })

  it('shows the rule and whom it affects first, then stores it as a change of its own', async () => {
    const visited = await visitAfter((here) => setAccess(here, contractors))
    await visited.user.click(await restore())
    const dialog = await openDialog()
    expect(dialog).toHaveTextContent('Company · Company name has any value')
    expect(await within(dialog).findByText('4 people gain access, nobody loses it.')).toBeVisible()
    expect(within(dialog).getByRole('list', { name: 'Gain access' })).toHaveTextContent('Ann Lee')
    expect(access(visited)).toEqual(contractors)

    await visited.user.click(within(dialog).getByRole('button', { name: 'Restore' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(access(visited)).toEqual(everyoneInACompany)
    await waitFor(async () =>
      expect((await rows())[0]).toHaveTextContent('Ada Moreau changed who can open the portal'),
    )
    expect(screen.getByText('What it was before this change is in force again.')).toBeVisible()
  })

  it('changes nothing when it is called off', async () => {
    const visited = await visitAfter((here) =>
      save(here, 'tm_ben', '/settings/portal', { visibility: { restricted: true } }),
    )
    expect((await rows())[0]).toHaveTextContent('Ben Osei turned on the restriction to own tickets')
    await visited.user.click(await restore())
    const dialog = await screen.findByRole('dialog', { name: 'Restore this ticket visibility?' })
    expect(await within(dialog).findByText(/see all tickets of their companies again/)).toBeVisible()
    await visited.user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(visited.db.world(0).settings.portal.visibility.restricted).toBe(true)
  })

  it('does not overwrite what somebody saves meanwhile without showing what that means', async () => {
    const visited = await visitAfter((here) => setAccess(here, contractors))
    await visited.user.click(await restore())
    const dialog = await openDialog()
    expect(await within(dialog).findByText(/gain access/)).toBeVisible()
    await setAccess(visited, managers)
    await visited.user.click(within(dialog).getByRole('button', { name: 'Restore' }))
    expect(await within(dialog).findByText(/the settings were changed just now/)).toBeVisible()
    expect(access(visited)).toEqual(managers)
    expect(await within(dialog).findByText('3 people gain access, nobody loses it.')).toBeVisible()
    await visited.user.click(within(dialog).getByRole('button', { name: 'Restore' }))
    await waitFor(() => expect(access(visited)).toEqual(everyoneInACompany))
  })

  it('says what the server refuses, and keeps the present rule', async () => {
    const visited = await visitAfter((here) => setAccess(here, contractors))
    await visited.script({ failNext: [{ method: 'PATCH', path: '/settings/portal', status: 500, times: 1 }] })
    await visited.user.click(await restore())
    const dialog = await openDialog()
    await visited.user.click(await within(dialog).findByText('Restore'))
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Not restored: Something went wrong')
    expect(access(visited)).toEqual(contractors)
  })
})
