import { isDeepStrictEqual } from 'node:util'
import type { components } from '../../../src/shared/api/schema'
import type { Check, Trial } from '../kit/check'
import { addressOf, hasBody, takesHeader } from '../kit/operations'
import { rules } from '../kit/rules'
import { edit, fieldsOf, type SettingsPath } from '../kit/settings'

type Schemas = components['schemas']

const layoutPath = '/settings/help-center/layout'
const path: SettingsPath = '/settings/portal'

async function portalNow(t: Trial) {
  const { client } = t.stage.person('admin')
  const answer = await client.get<Schemas['PortalSettings']>(path)
  const body = t.good(answer, 'The settings')
  const stored = JSON.stringify(fieldsOf(path, body))
  return { client, body, stored, etag: answer.headers.get('ETag') ?? '' }
}

export const versionChecks: readonly Check[] = [
  {
    id: 'versions.missing',
    tag: 'settings',
    writes: true,
    title: 'A settings write without a usable If-Match is 428, and stores nothing',
    rule: rules.versions,
    next: 'Accept exactly one strong tag; none, *, a weak one or a list count as missing.',
    async run(t) {
      const { client, body, stored, etag } = await portalNow(t)
      const patch = { previewColumn: !body.previewColumn }
      const tags: Record<string, string>[] = [{}, { 'If-Match': '*' }, { 'If-Match': `W/${etag}` }]
      for (const headers of [
        ...tags,
        { 'If-Match': `${etag}, "other"` },
        { 'If-Match': etag.replaceAll('"', '') },
      ]) {
        const answer = await client.patch(path, patch, headers)
        const sent = headers['If-Match'] ?? 'nothing'
        t.refuses(answer, 428, 'precondition_required', `A write with If-Match: ${sent}`)
        const now = await portalNow(t)
        t.holds(now.stored === stored, 'The refused write was stored.', answer)
        if (now.stored !== stored) await edit(client, path, { previewColumn: body.previewColumn })
      }
    },
  },
  {
    id: 'versions.stale',
    tag: 'settings',
    writes: true,
    title: 'A settings write with an outdated tag is 412, stores nothing, and brings the current version',
    rule: rules.versions,
    next: 'Compare the tag and store in one transaction; send `current` and the new ETag with the refusal.',
    async run(t) {
      const before = await portalNow(t)
      const { client } = before
      const { previewColumn } = before.body
      t.good(await edit(client, path, { previewColumn: !previewColumn }), 'A write')
      const answer = await client.patch<{ current?: unknown }>(
        path,
        { previewColumn },
        { 'If-Match': before.etag },
      )
      const now = await portalNow(t)
      t.refuses(answer, 412, 'stale', 'A write with a tag that is outdated')
      t.holds(now.body.previewColumn !== previewColumn, 'The refused write was stored.', answer)
      if (answer.status === 412) {
        const isCurrent = isDeepStrictEqual(answer.body.current, now.body)
        t.holds(isCurrent, 'The problem’s `current` is not what is there now.', answer)
        t.holds(
          answer.headers.get('ETag') === now.etag,
          'The refusal does not carry the ETag of now.',
          answer,
        )
      }
      await edit(client, path, { previewColumn })
    },
  },
  {
    id: 'versions.everywhere',
    tag: 'settings',
    writes: true,
    title: 'Every settings write asks for the version it changes',
    rule: rules.versions,
    next: 'Check If-Match where the contract lists it, on every address alike.',
    async run(t) {
      const { client } = t.stage.person('admin')
      const hasLayout = t.stage.has(layoutPath)
      const layout = hasLayout ? await t.read<Schemas['Layout']>(client, layoutPath) : undefined
      const versions = hasLayout
        ? await t.read<Schemas['LayoutVersionList']>(client, `${layoutPath}/versions`)
        : undefined
      for (const found of t.stage.operations.filter((one) => takesHeader(one, 'If-Match'))) {
        const { operationId } = found.operation
        const version = versions?.items[0]
        const isVersion = found.template.includes('{id}')
        if (isVersion && !version) continue
        const address = addressOf(found).replace('never-given-out', encodeURIComponent(version?.id ?? ''))
        const body =
          operationId === 'saveLayoutDraft' ? { sections: layout?.draft } : hasBody(found) ? {} : undefined
        const send = (headers: Record<string, string>) =>
          client.send(found.method.toUpperCase(), address, { body, headers })
        t.refuses(await send({}), 428, 'precondition_required', `${operationId} without If-Match`)
        t.refuses(
          await send({ 'If-Match': '"outdated"' }),
          412,
          'stale',
          `${operationId} with an outdated tag`,
        )
      }
    },
  },
  {
    id: 'versions.tags',
    tag: 'settings',
    writes: true,
    title: 'The tag is strong, stays while nothing changes, and changes with every write',
    rule: rules.versions,
    next: 'Derive the tag from the whole resource, or from a version number.',
    async run(t) {
      const first = await portalNow(t)
      const again = await portalNow(t)
      t.holds(/^"[^"]+"$/.test(first.etag), `${first.etag || 'Nothing'} is not one strong tag.`)
      t.holds(first.etag === again.etag, 'The tag changes though nothing has.')
      const written = await edit(first.client, path, { previewColumn: !first.body.previewColumn })
      const after = await portalNow(t)
      await edit(first.client, path, { previewColumn: first.body.previewColumn })
      t.holds(after.etag !== first.etag, 'The tag stays though something changed.', written)
      t.holds(
        written.headers.get('ETag') === after.etag,
        'The answer to a write has another tag than the GET after it.',
        written,
      )
    },
  },
  {
    id: 'versions.own-fields',
    tag: 'settings',
    writes: true,
    title: 'A PATCH changes the fields it names and no others',
    rule: rules.ownFields,
    next: 'Apply it as a JSON merge patch; an audience is replaced whole.',
    async run(t) {
      const { client, body } = await portalNow(t)
      const answer = await edit<Schemas['PortalSettings']>(client, path, {
        previewColumn: !body.previewColumn,
      })
      const after = t.good(answer, 'A write')
      const rest = ({ enabled, access, visibility }: Schemas['PortalSettings']) =>
        JSON.stringify([enabled, access, visibility])
      t.holds(rest(after) === rest(body), 'A PATCH of previewColumn changed something else.', answer)
      t.holds(
        after.previewColumn !== body.previewColumn,
        'A PATCH of previewColumn did not change it.',
        answer,
      )
      await edit(client, path, { previewColumn: body.previewColumn })
    },
  },
  {
    id: 'versions.rules',
    tag: 'settings',
    writes: true,
    title:
      'A rule that is incomplete or cannot be read is refused with a pointer to it, and nothing is stored',
    rule: rules.audiences,
    next: 'Validate rules on save and on preview: attribute, operator, value, groups.',
    async run(t) {
      const { client, stored, body } = await portalNow(t)
      const of = (condition: object) => ({
        match: 'all',
        groups: [{ match: 'all', conditions: [condition] }],
      })
      const wrong: [object, string][] = [
        [of({ attribute: 'person.email', operator: 'is', value: '' }), 'with an empty value'],
        [of({ attribute: 'person.email', operator: 'is' }), 'without a value'],
        [of({ attribute: 'person.no_such', operator: 'is', value: 'x' }), 'with an unknown attribute'],
        [
          of({ attribute: 'company.size', operator: 'contains', value: 'x' }),
          'with an operator of another type',
        ],
        [of({ attribute: 'company.size', operator: 'is', value: 'many' }), 'with a value of another type'],
        [{ match: 'all', groups: [{ match: 'all', conditions: [] }] }, 'with an empty group'],
        [{ match: 'all', groups: [] }, 'without a group'],
      ]
      for (const [audience, what] of wrong) {
        const answer = await edit(client, path, { access: { audience } })
        t.refuses(answer, 422, 'invalid', `An access rule ${what}`)
        const isPointed =
          answer.status !== 422 || answer.pointers.some((one) => one.startsWith('/access/audience'))
        t.holds(
          isPointed,
          `The errors do not point to the rule (${answer.pointers.join(', ') || 'nowhere'}).`,
          answer,
        )
        const now = await portalNow(t)
        t.holds(now.stored === stored, `A rule ${what} was stored.`, answer)
        if (now.stored !== stored) await edit(client, path, { access: body.access })
      }
    },
  },
]
