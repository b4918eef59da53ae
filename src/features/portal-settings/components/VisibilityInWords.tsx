import { AudienceInWords } from '../../../shared/audience/AudienceInWords'
import type { Attributes } from '../../../shared/audience/attributes'
import { toAudience } from '../../../shared/audience/ruleWire'
import type { VisibilityDraft } from '../model'

type Props = { draft: VisibilityDraft; attributes: Attributes }

/** One version of ticket visibility, to compare it with another. */
export function VisibilityInWords({ draft: { restricted, rule }, attributes }: Props) {
  return (
    <>
      <p style={{ marginTop: 0 }}>
        The restriction is <strong>{restricted ? 'on' : 'off'}</strong>
        {restricted ? ', for:' : '. Its conditions, kept for later:'}
      </p>
      <AudienceInWords
        audience={toAudience(rule)}
        attributes={attributes}
        empty={restricted ? 'No conditions: everyone.' : 'No conditions.'}
      />
    </>
  )
}
