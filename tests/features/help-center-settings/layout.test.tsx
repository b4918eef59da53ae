import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { requests } from '../../support/mockServer'
import { visit, type Visit } from '../../support/visit'

const longer = { timeout: 90_000 }
const page = '/settings/help-center/configure/styling'
const layout = '/settings/help-center/layout'

// The page comes with its editor, its preview and the homepage in it: on a busy machine that takes its time.
const sections = () => screen.findByRole('list', { name: 'Sections of the homepage' }, { timeout: 20_000 })
const titles = async () =>
  within(await sections())
    .getAllByRole('heading')
    .map((heading) => heading.textContent)
const button = (name: string | RegExp) => screen.findByRole('button', { name })
const liveIds = ({ db }: Visit) => db.settings.layout.live.map(({ id }) => id)
const draftIds = ({ db }: Visit) => db.settings.layout.draft.map(({ id }) => id)
const previewed = () =>
  within(screen.getByRole('list', { name: 'What the preview shows' }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent)

async function open(as = 'tm_ada') {
  const visited = await visit(page, { as })
  await sections()
  return visited
}

/** Somebody else saves another draft behind the screen's back. */
async function changeElsewhere(visited: Visit) {
  const current = await visited.call('tm_ben', 'GET', layout)
  const etag = current.headers.get('ETag') ?? ''
  const { draft } = (await current.json()) as { draft: object[] }
  const changed = await visited.call(
    'tm_ben',
    'PUT',
    `${layout}/draft`,
    { sections: draft.toReversed() },
    { 'If-Match': etag },
  )
  expect(changed.status).toBe(200)
}

describe('The order of the homepage', () => {
  it(
    'case 37: is changed by buttons, shown in the preview, undone and done again, and kept as a draft only',
    longer,
    async () => {
      const visited = await open()
      const { user } = visited
      expect(await titles()).toEqual(['Customer portal', 'Getting started', 'When we are there'])
      const down = await button('Move Customer portal down')
      await user.click(down)
      expect(await titles()).toEqual(['Getting started', 'Customer portal', 'When we are there'])
      expect(down).toHaveFocus()
      expect(await screen.findByText('Customer portal moved to position 2 of 3')).toBeInTheDocument()
      expect(previewed()).toEqual(['Getting started', 'Customer portal', 'When we are there'])

      await user.keyboard('{Control>}z{/Control}')
      expect(await titles()).toEqual(['Customer portal', 'Getting started', 'When we are there'])
      await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}')
      await user.click(screen.getByRole('switch', { name: 'Show When we are there' }))
      await user.click(screen.getByRole('button', { name: 'Without access' }))
      expect(previewed()).toEqual(['Getting started'])

      await user.click(await button('Save draft'))
      expect(await screen.findByText(/Draft saved/)).toBeVisible()
      expect(draftIds(visited)).toEqual(['sec_start', 'sec_portal', 'sec_hours'])
      expect(liveIds(visited)).toEqual(['sec_portal', 'sec_start', 'sec_hours'])
    },
  )
})

describe('Save and set live', () => {
  it(
    'case 22: says what will change, publishes what was previewed once, however often it is pressed, and keeps the version',
    longer,
    async () => {
      const visited = await open()
      const { user } = visited
      await user.click(await button('Move When we are there up'))
      await user.click(await button('1 change for customers when set live'))
      expect(screen.getByText(/moves to position/)).toBeVisible()
      await visited.script({ latencyMs: [40, 40] })
      await user.tripleClick(await button('Save and set live'))
      expect(await screen.findByText(/ustomers see exactly this/, {}, { timeout: 20_000 })).toBeVisible()
      expect(requests(`POST ${layout}/publish`)).toHaveLength(1)
      expect(liveIds(visited)).toEqual(['sec_portal', 'sec_hours', 'sec_start'])

      const versions = within(await screen.findByRole('list', { name: 'Versions' }, { timeout: 20_000 }))
      expect(await versions.findByText('Live now')).toBeVisible()
      expect(versions.getByText(/Ada Moreau/)).toBeVisible()
    },
  )

  it('is not for somebody without the permission, who reads why and can save the draft', async () => {
    const visited = await open('tm_ben')
    const { user } = visited
    const publish = await button('Save and set live')
    await waitFor(() => expect(publish).toBeDisabled())
    expect(publish).toHaveAccessibleDescription(/needs the permission to publish the Help Center/)
    await user.click(await button('Move Customer portal down'))
    await user.click(await button('Save draft'))
    expect(await screen.findByText(/Draft saved/)).toBeVisible()
    expect(requests('POST')).toEqual([])
  })

  it(
    'shows both versions when somebody changed the draft meanwhile, and publishes neither by itself',
    longer,
    async () => {
      const visited = await open()
      const { user } = visited
      await user.click(await button('Move Customer portal down'))
      await changeElsewhere(visited)
      await user.click(await button('Save and set live'))
      const dialog = within(await screen.findByRole('dialog', { name: /Somebody else changed/ }))
      const items = (name: string) =>
        within(dialog.getByRole('region', { name }))
          .getAllByRole('listitem')
          .map((item) => item.textContent)
      expect(items('Saved now').slice(0, 3)).toEqual([
        'When we are there',
        'Getting started',
        'Customer portal',
      ])
      expect(items('Yours').slice(0, 3)).toEqual(['Getting started', 'Customer portal', 'When we are there'])

      await user.click(dialog.getByRole('button', { name: 'Decide later' }))
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
      expect(await titles()).toEqual(['Getting started', 'Customer portal', 'When we are there'])
      await user.click(await button('Save draft'))
      await user.click(await button('Save mine instead'))
      await waitFor(() => expect(draftIds(visited)).toEqual(['sec_start', 'sec_portal', 'sec_hours']))
      expect(liveIds(visited)).toEqual(['sec_portal', 'sec_start', 'sec_hours'])
    },
  )

  it(
    'case 23: keeps everything as it is when it fails, and works when it is tried again',
    longer,
    async () => {
      const visited = await open()
      const { user } = visited
      await user.click(await button('Move Customer portal down'))
      await visited.script({
        failNext: [{ method: 'POST', path: `${layout}/publish`, status: 500, times: 1 }],
      })
      await user.click(await button('Save and set live'))
      expect(await screen.findByRole('alert')).toHaveTextContent(/Not set live.*Your changes are still here/)
      expect(await titles()).toEqual(['Getting started', 'Customer portal', 'When we are there'])
      expect(liveIds(visited)).toEqual(['sec_portal', 'sec_start', 'sec_hours'])
      await user.click(await button('Try again'))
      expect(await screen.findByText(/ustomers see exactly this/, {}, { timeout: 20_000 })).toBeVisible()
      expect(liveIds(visited)).toEqual(['sec_start', 'sec_portal', 'sec_hours'])
    },
  )

  it.each([
    ['the server fails', 500, 'Something went wrong on our side'],
    ['nothing can be reached', 0, 'The server cannot be reached'],
  ])(
    'case 23: a draft that cannot be saved because %s is not put back',
    longer,
    async (_why, status, words) => {
      const visited = await open()
      const { user } = visited
      const mine = ['Getting started', 'Customer portal', 'When we are there']
      await user.click(await button('Move Customer portal down'))
      await visited.script({ failNext: [{ method: 'PUT', path: `${layout}/draft`, status, times: 1 }] })
      await user.click(await button('Save draft'))
      expect(await screen.findByRole('alert')).toHaveTextContent(`Not saved: ${words}`)
      expect(screen.queryByText(/Draft saved/)).toBeNull()
      expect(await titles()).toEqual(mine)
      expect(previewed()).toEqual(mine)
      expect(draftIds(visited)).toEqual(['sec_portal', 'sec_start', 'sec_hours'])
      await user.click(await button('Try again'))
      expect(await screen.findByText(/Draft saved/)).toBeVisible()
      expect(draftIds(visited)).toEqual(['sec_start', 'sec_portal', 'sec_hours'])
    },
  )
})

describe('Content blocks', () => {
  it(
    'are added, written, refused at their field while something is missing, removed and brought back',
    longer,
    async () => {
      const visited = await open()
      const { user } = visited
      const paste = async (field: string, text: string) => {
        await user.click(screen.getByRole('textbox', { name: field }))
        await user.paste(text)
      }
      await user.click(await button('Add content block'))
      const title = await screen.findByRole('textbox', { name: 'Title' })
      await waitFor(() => expect(title).toHaveFocus())
      await user.clear(title)
      await user.click(await button('Save draft'))
      expect(title).toHaveAccessibleDescription('Give it a title.')
      await waitFor(() => expect(title).toHaveFocus())
      expect(requests('PUT')).toEqual([])

      await user.paste('Holidays')
      await paste('Text', 'Closed on **Friday**')
      await user.click(await button('Add a link'))
      await paste('Name of link 1', 'All dates')
      await paste('Address of link 1', '/help')
      await user.click(await button('Save draft'))
      await screen.findByText(/Draft saved/)
      await waitFor(() =>
        expect(visited.db.settings.layout.draft.at(-1)).toMatchObject({
          kind: 'content_block',
          title: 'Holidays',
          content: { body: 'Closed on **Friday**', items: [{ title: 'All dates', href: '/help' }] },
        }),
      )

      await user.click(await button('Remove Holidays'))
      expect(await titles()).not.toContain('Holidays')
      await user.click(await button('Bring it back'))
      expect(await titles()).toContain('Holidays')
    },
  )

  it('are the only thing to remove: the way into the portal can be shown, hidden and moved, and says why', async () => {
    const { user } = await open()
    const portal = screen.getByRole('switch', { name: 'Show Customer portal' })
    expect(portal).toHaveAccessibleDescription(/cannot be edited or removed/)
    expect(screen.queryByRole('button', { name: 'Edit Customer portal' })).toBeNull()
    await user.click(await button('Edit Getting started'))
    expect(screen.queryByRole('button', { name: 'Remove Getting started' })).toBeNull()
  })
})

describe('A version', () => {
  it(
    'is looked at and restored into the draft, after asking when that has changes; live stays',
    longer,
    async () => {
      const visited = await open()
      const { user } = visited
      for (const name of ['Move Customer portal down', 'Move When we are there up']) {
        await user.click(await button(name))
        await user.click(await button('Save and set live'))
        await screen.findByText(/ustomers see exactly this/, {}, { timeout: 20_000 })
      }
      const live = liveIds(visited)
      await waitFor(() =>
        expect(screen.getAllByRole('button', { name: /^Look at the version/ }).length).toBeGreaterThan(1),
      )
      await user.click(await button('Move Customer portal up'))
      await user.click(screen.getAllByRole('button', { name: /^Look at the version/ })[1] as HTMLElement)
      const dialog = within(await screen.findByRole('dialog'))
      await user.click(dialog.getByRole('button', { name: 'Restore into the draft' }))
      await user.click(await button('Replace it'))
      await waitFor(() => expect(draftIds(visited)).toEqual(['sec_start', 'sec_portal', 'sec_hours']))
      await waitFor(async () =>
        expect(await titles()).toEqual(['Getting started', 'Customer portal', 'When we are there']),
      )
      expect(liveIds(visited)).toEqual(live)
    },
  )
})

describe('Leaving', () => {
  it('case 24: is asked about while the draft has unsaved changes', async () => {
    const { user } = await open()
    await user.click(await button('Move Customer portal down'))
    const tree = within(screen.getByRole('navigation', { name: 'Settings' }))
    await user.click(tree.getByRole('link', { name: 'Security' }))
    await user.click(await button('Stay on this page'))
    expect(await titles()).toEqual(['Getting started', 'Customer portal', 'When we are there'])
  })
})
