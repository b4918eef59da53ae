import { describe, expect, it } from 'vitest'
import { type Client, type Schemas, startMock } from '../support/backend'

type Layout = Schemas['Layout']
type Section = Schemas['Section']

const path = '/settings/help-center/layout'
const read = async (client: Client) => (await client.get<Layout>(path)).body
const save = (client: Client, sections: unknown) =>
  client.edit<Layout>(path, { sections }, { method: 'PUT', path: `${path}/draft` })
const publish = (client: Client) =>
  client.edit<Layout>(path, undefined, { method: 'POST', path: `${path}/publish` })
const shown = async (client: Client) =>
  (await client.get<Schemas['HelpCenter']>('/help-center')).body.sections.map(({ title }) => title)

describe('the layout of the homepage', () => {
  it('case 22: changes for customers when it is set live, and not before', async () => {
    const mock = startMock()
    const [ada, ann] = [await mock.as('tm_ada'), await mock.as('u_ann')]
    const { draft } = await read(ada)
    const edited = draft.map((one) => (one.id === 'sec_hours' ? { ...one, title: 'Hours' } : one)).reverse()
    const saved = await save(ada, edited)
    expect(saved.body).toMatchObject({
      draft: edited,
      live: draft,
      hasUnpublishedChanges: true,
      publishedAt: null,
    })
    expect(await shown(ann)).toEqual(['Customer portal', 'Getting started', 'When we are there'])
    const live = await publish(ada)
    expect(live.body).toMatchObject({
      draft: edited,
      live: edited,
      hasUnpublishedChanges: false,
      publishedBy: { id: 'tm_ada' },
    })
    expect(await shown(ann)).toEqual(['Hours', 'Getting started', 'Customer portal'])
    expect(await shown(mock.nobody)).toEqual(['Hours', 'Getting started'])
  })

  it('case 22: is published once by a double click, and only as it was previewed', async () => {
    const mock = startMock()
    const [ada, ben] = [await mock.as('tm_ada'), await mock.as('tm_ben')]
    const { draft } = await read(ada)
    await save(ben, [...draft].reverse())
    const { headers } = await ada.get(path)
    const previewed = { 'If-Match': headers.get('ETag') ?? '' }
    await save(
      ben,
      draft.map((one) => ({ ...one, visible: one.kind === 'customer_portal' })),
    )
    expect((await ada.send('POST', `${path}/publish`, { headers: previewed })).code).toBe('stale')
    expect((await ada.send('POST', `${path}/publish`)).code).toBe('precondition_required')
    expect(
      (await ada.send('POST', `${path}/publish`, { body: { sections: [] }, headers: previewed })).status,
    ).toBe(422)
    const now = { 'If-Match': (await ada.get(path)).headers.get('ETag') ?? '' }
    const clicks = await Promise.all([1, 2].map(() => ada.send('POST', `${path}/publish`, { headers: now })))
    expect(clicks.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 412])
    expect((await publish(ada)).status).toBe(200)
    expect((await ada.get<Schemas['LayoutVersionList']>(`${path}/versions`)).body.total).toBe(1)
    expect((await publish(ben)).code).toBe('forbidden')
  })

  it('keeps every version, and brings one back into the draft', async () => {
    const mock = startMock()
    const ada = await mock.as('tm_ada')
    const { draft } = await read(ada)
    await save(ada, [...draft].reverse())
    await publish(ada)
    await save(ada, draft)
    await publish(ada)
    const versions = (await ada.get<Schemas['LayoutVersionList']>(`${path}/versions`)).body
    expect(versions.items.map(({ sections }) => sections)).toEqual([draft, [...draft].reverse()])
    const oldest = versions.items[1]?.id ?? ''
    const restored = await ada.edit<Layout>(path, undefined, {
      method: 'POST',
      path: `${path}/versions/${oldest}/restore`,
    })
    expect(restored.body).toMatchObject({
      draft: [...draft].reverse(),
      live: draft,
      hasUnpublishedChanges: true,
    })
    expect((await ada.send('POST', `${path}/versions/${oldest}/restore`)).code).toBe('precondition_required')
    const first = (await ada.get<Schemas['LayoutVersionList']>(`${path}/versions?limit=1`)).body
    const second = (
      await ada.get<Schemas['LayoutVersionList']>(`${path}/versions?limit=1&cursor=${first.nextCursor}`)
    ).body
    expect([...first.items, ...second.items]).toEqual(versions.items)
  })

  it('always has its customer portal section, once, unedited', async () => {
    const mock = startMock()
    const ada = await mock.as('tm_ada')
    const before = await read(ada)
    const [portal, start, hours] = before.draft as [Section, Section, Section]
    const block = { id: 'new', kind: 'content_block', title: 'New', visible: true, locked: false }
    const wrong: unknown[] = [
      [start, hours],
      [portal, portal, start, hours],
      [portal, { ...portal, id: 'second' }, start, hours],
      [{ ...portal, title: 'Ours' }, start, hours],
      [{ ...portal, locked: false }, start, hours],
      [{ ...portal, content: { body: 'x' } }, start, hours],
      [{ ...portal, kind: 'content_block' }, start, hours],
      [portal, hours],
      [portal, start, { ...hours, id: portal.id }],
      [portal, start, hours, { ...block, kind: 'spaces' }],
      [portal, start, hours, { ...block, locked: true }],
      [
        portal,
        start,
        { ...hours, content: { body: 'x', items: [{ id: 'a', title: 'b', href: 'javascript:alert(1)' }] } },
      ],
      [portal, start, hours, { ...block, extra: 1 }],
      [],
      {},
      null,
    ]
    for (const sections of wrong) {
      const answer = await save(ada, sections)
      expect([answer.status, answer.pointers.length > 0]).toEqual([422, true])
    }
    expect(await read(ada)).toEqual(before)
    expect((await save(ada, [start, block, { ...portal, visible: false }])).status).toBe(200)
  })
})
