import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useCallback, useId, useState } from 'react'
import type { Versioned } from '../../../shared/api/client'
import { AudiencePreview } from '../../../shared/audience/AudiencePreview'
import type { Attributes } from '../../../shared/audience/attributes'
import type { Rule } from '../../../shared/audience/rule'
import { RuleBuilder } from '../../../shared/audience/RuleBuilder'
import { ruleReducer, type RuleAction } from '../../../shared/audience/ruleReducer'
import { toAudience } from '../../../shared/audience/ruleWire'
import { useGuardedSave } from '../../../shared/audience/useGuardedSave'
import { useAudiencePreview } from '../../../shared/audience/useAudiencePreview'
import { useStable } from '../../../shared/hooks/useStable'
import { ConfirmDialog } from '../../../shared/settings/ConfirmDialog'
import { SettingCard } from '../../../shared/settings/SettingCard'
import { SwitchRow } from '../../../shared/settings/SwitchRow'
import { EyeIcon, LockIcon } from '../../../shared/ui/icons'
import type { PortalSettings } from '../api'
import {
  isSameVisibility,
  visibilityCase,
  visibilityDifferences,
  visibilityDraft,
  visibilityPatch,
  type VisibilityDraft,
} from '../model'
import { useFormRule } from '../useFormRule'
import { usePortalForm } from '../usePortalForm'
import { NoConditions } from './NoConditions'
import { RuleSaveBar } from './RuleSaveBar'
import { UnknownEscapes } from './UnknownEscapes'
import { VisibilityInWords } from './VisibilityInWords'
import { VisibilityTable } from './VisibilityTable'

type Props = { loaded: Versioned<PortalSettings>; attributes: Attributes }

const name = 'Ticket visibility'
const inWords = (attributes: Attributes) => (draft: VisibilityDraft) => (
  <VisibilityInWords draft={draft} attributes={attributes} />
)
const ruleOf = ({ rule }: VisibilityDraft) => rule
const withRule = (draft: VisibilityDraft, rule: Rule) => ({ ...draft, rule })

/** Who sees only their own tickets. */
export function VisibilityCard({ loaded, attributes }: Props) {
  const previewId = useId()
  const form = usePortalForm<VisibilityDraft>({
    name,
    loaded,
    pick: useCallback((settings: PortalSettings) => visibilityDraft(settings, attributes), [attributes]),
    toPatch: visibilityPatch,
    isSame: isSameVisibility,
  })
  const { restricted } = form.draft
  const editor = useFormRule({ form, ruleOf, withRule, attributes, pointer: '/visibility/audience' })
  const preview = useAudiencePreview(editor, 'visibility')
  const [isPreviewOpen, setPreviewOpen] = useState(false)
  const [asked, setAsked] = useState<RuleAction | null>(null)

  /** Without its last condition the rule restricts everybody: that is asked, not done. */
  const dispatch = useStable((action: RuleAction) => {
    const isRemoval = action.type === 'remove' || action.type === 'removeGroup'
    const isLast = isRemoval && ruleReducer(editor.rule, action).groups.length === 0
    if (restricted && isLast) setAsked(action)
    else editor.dispatch(action)
  })
  const guard = useGuardedSave({
    purpose: 'visibility',
    editor,
    draft: { visibility: { restricted, audience: toAudience(form.draft.rule) } },
    etag: loaded.etag,
    isDirty: form.isDirty,
    save: form.save,
  })

  return (
    <SettingCard
      id="visibility"
      title={name}
      lead="Who sees only their own tickets. Everyone else sees all tickets of their companies."
      icon={<LockIcon />}
      tone="restriction"
      footer={
        <RuleSaveBar
          name={name}
          form={form}
          describe={inWords(attributes)}
          differ={(versions) => visibilityDifferences(versions, attributes)}
          guard={guard}
        />
      }
    >
      <SwitchRow
        label="Restrict people to their own tickets"
        description="In the portal only: the Messenger’s tickets space is not changed by it."
        tone="restriction"
        checked={restricted}
        onChange={(isOn) => form.setDraft((before) => ({ ...before, restricted: isOn }))}
      />
      <VisibilityTable
        saved={visibilityCase(form.initial)}
        drafted={visibilityCase(form.draft)}
        hasConditions={form.draft.rule.groups.length > 0}
        preview={preview.isPaused || preview.isBehind ? undefined : preview.query.data}
      />
      <Box sx={{ mt: 3 }}>
        <RuleBuilder
          editor={{ ...editor, dispatch }}
          purpose="visibility"
          label="Who is restricted to their own tickets"
          empty={<NoConditions isOn={restricted} />}
        />
      </Box>
      {restricted && !isPreviewOpen && (
        <UnknownEscapes
          warnings={preview.query.data?.warnings ?? []}
          onApply={preview.applyRemedy}
          onShow={preview.showCondition}
        />
      )}
      <Button
        variant="outlined"
        color="inherit"
        startIcon={<EyeIcon />}
        aria-expanded={isPreviewOpen}
        aria-controls={previewId}
        onClick={() => setPreviewOpen(!isPreviewOpen)}
        sx={{ mt: 2 }}
      >
        {isPreviewOpen ? 'Hide preview' : 'Preview users'}
      </Button>
      <Box id={previewId} sx={{ mt: isPreviewOpen ? 2 : 0 }}>
        {isPreviewOpen && <AudiencePreview preview={preview} />}
      </Box>
      <ConfirmDialog
        open={asked !== null}
        title="Restrict everyone?"
        confirmLabel="Remove and restrict everyone"
        cancelLabel="Keep the condition"
        tone="danger"
        onConfirm={() => {
          if (asked) editor.dispatch(asked)
          setAsked(null)
        }}
        onCancel={() => setAsked(null)}
      >
        This is the last condition. Without one, everyone will be restricted to the tickets they created,
        because the restriction is on. Turn it off instead if everyone should see all tickets of their
        companies.
      </ConfirmDialog>
    </SettingCard>
  )
}
