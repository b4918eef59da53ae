import type { components } from '../../../src/shared/api/schema'
import { type Check, NotShown, type Trial } from '../kit/check'
import { tagOf } from '../kit/offers'
import { callerOf, type Found, realOperations } from '../kit/operations'
import { rules } from '../kit/rules'
import { edit } from '../kit/settings'

const mostFindings = 5
/** That its answer begins well is seen by the checks of live updates. */
const stream = 'streamPortalEvents'
const layoutPath = '/settings/help-center/layout'

/** Asks what no other check had a good answer of, where that changes nothing that is not put back. */
async function askAgain({ stage }: Trial, found: Found): Promise<void> {
  const { template, method } = found
  const { operationId } = found.operation
  if (method === 'get' && operationId !== stream && !template.includes('{'))
    await stage.person(callerOf(found) === 'teammate' ? 'admin' : 'customer').client.get(template)
  if (!stage.mayWrite) return
  const admin = stage.people.get('admin')?.client
  if (admin && method === 'patch') await edit(admin, template, {})
  // Taken back only with all the data.
  if (admin && stage.config.seed && operationId === 'acknowledgeCustomDomain') {
    await edit(admin, '/settings/help-center', { customDomain: { cookieForwarding: 'undetected' } })
    await admin.post(template)
  }
  if (!admin || operationId !== 'restoreLayoutVersion') return
  const { body } = await admin.get<components['schemas']['LayoutVersionList']>(`${layoutPath}/versions`)
  const to = template.replace('{id}', encodeURIComponent(body.items[0]?.id ?? ''))
  await edit(admin, layoutPath, undefined, { method: 'POST', to })
}

/** Has to come last: it looks at every answer that there was. */
export const shapeChecks: readonly Check[] = realOperations.map((found): Check => {
  const { operationId } = found.operation
  return {
    id: `shapes.${operationId}`,
    tag: tagOf(operationId),
    title: `Every answer of ${operationId} has the shape of the contract`,
    rule: rules.contract,
    next: 'Compare the answer with public/openapi.yaml: status, media type, headers, every field.',
    async run(t) {
      const own = () => t.stage.wire.exchanges.filter((exchange) => exchange.operationId === operationId)
      const isAnswered = () => own().some(({ status }) => status < 300)
      if (!isAnswered()) await askAgain(t, found)
      if (own().length === 0) throw new NotShown('nothing has called it')
      const wrong = own().filter(({ shapeErrors }) => shapeErrors.length > 0)
      for (const exchange of wrong.slice(0, mostFindings))
        t.holds(false, exchange.shapeErrors.slice(0, 3).join('; '), {
          status: exchange.status,
          body: undefined,
          text: exchange.answer,
          headers: new Headers(),
          code: exchange.code,
          pointers: [],
          exchange,
        })
      if (wrong.length === 0 && !isAnswered() && operationId !== stream)
        throw new NotShown('it was only seen to refuse')
    },
  }
})
