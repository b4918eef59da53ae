import { type Check, NotShown } from '../kit/check'
import { callerOf, realOperations } from '../kit/operations'
import { rules } from '../kit/rules'

const mostFindings = 5

/** Has to come last: it looks at every answer that there was. */
export const shapeChecks: readonly Check[] = realOperations.map((found): Check => {
  const { operationId } = found.operation
  const isStream = operationId === 'streamPortalEvents'
  return {
    id: `shapes.${operationId}`,
    tag: 'core',
    title: `Every answer of ${operationId} has the shape of the contract`,
    rule: rules.contract,
    next: 'Compare the answer with public/openapi.yaml: status, media type, headers, every field.',
    async run(t) {
      const own = () => t.stage.wire.exchanges.filter((exchange) => exchange.operationId === operationId)
      const isAnswered = own().some(({ status }) => status < 300)
      if (!isAnswered && found.method === 'get' && !isStream && !found.template.includes('{'))
        await t.stage.person(callerOf(found) === 'teammate' ? 'admin' : 'customer').client.get(found.template)
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
    },
  }
})
