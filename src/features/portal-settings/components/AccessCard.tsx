import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useCallback } from 'react'
import type { Versioned } from '../../../shared/api/client'
import { AudienceInWords } from '../../../shared/audience/AudienceInWords'
import { AudiencePreview } from '../../../shared/audience/AudiencePreview'
import type { Attributes } from '../../../shared/audience/attributes'
import type { Rule } from '../../../shared/audience/rule'
import { RuleBuilder } from '../../../shared/audience/RuleBuilder'
import { ruleDifferences } from '../../../shared/audience/ruleMerge'
import { isSameRule, ruleFrom, toAudience } from '../../../shared/audience/ruleWire'
import { useGuardedSave } from '../../../shared/audience/useGuardedSave'
import { useAudiencePreview } from '../../../shared/audience/useAudiencePreview'
import { SettingCard } from '../../../shared/settings/SettingCard'
import { PeopleIcon } from '../../../shared/ui/icons'
import type { PortalSettings } from '../api'
import { everyoneInACompany } from '../model'
import { usePortalForm } from '../usePortalForm'
import { useFormRule } from '../useFormRule'
import { RuleSaveBar } from './RuleSaveBar'

type Props = { loaded: Versioned<PortalSettings>; attributes: Attributes }

const name = 'Access permissions'
const nobody = 'No rules: nobody can open the portal.'
const inWords = (attributes: Attributes) => (rule: Rule) => (
  <AudienceInWords audience={toAudience(rule)} attributes={attributes} empty={nobody} />
)
const ruleOf = (rule: Rule) => rule
const withRule = (_: Rule, rule: Rule) => rule

/** Who can open the portal. */
export function AccessCard({ loaded, attributes }: Props) {
  const form = usePortalForm<Rule>({
    name,
    loaded,
    pick: useCallback(({ access }: PortalSettings) => ruleFrom(access.audience, attributes), [attributes]),
    toPatch: (rule) => ({ access: { audience: toAudience(rule) } }),
    isSame: isSameRule,
  })
  const editor = useFormRule({ form, ruleOf, withRule, attributes, pointer: '/access/audience' })
  const preview = useAudiencePreview(editor, 'access')
  const guard = useGuardedSave({
    purpose: 'access',
    editor,
    draft: { access: { audience: toAudience(form.draft) } },
    etag: loaded.etag,
    isDirty: form.isDirty,
    save: form.save,
  })

  return (
    <SettingCard
      id="access"
      title={name}
      lead="Who can open the portal."
      icon={<PeopleIcon />}
      tone="access"
      footer={
        <RuleSaveBar
          name={name}
          form={form}
          describe={inWords(attributes)}
          differ={(versions) => ruleDifferences(versions, attributes)}
          guard={guard}
        />
      }
    >
      <RuleBuilder
        editor={editor}
        purpose="access"
        label="Who can open the portal"
        empty={
          <NobodyYet
            onEveryone={() =>
              editor.dispatch({ type: 'replace', rule: ruleFrom(everyoneInACompany, attributes) })
            }
          />
        }
      />
      <Box sx={{ mt: 3 }}>
        <AudiencePreview preview={preview} />
      </Box>
    </SettingCard>
  )
}

function NobodyYet({ onEveryone }: { onEveryone: () => void }) {
  return (
    <Box
      sx={{
        p: { xs: 2, sm: 2.5 },
        borderRadius: 1.25,
        border: 1,
        borderStyle: 'dashed',
        borderColor: 'divider',
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 2,
      }}
    >
      <Box sx={{ flex: '1 1 280px' }}>
        <Typography variant="h3">Nobody can open the portal</Typography>
        <Typography sx={{ color: 'text.secondary' }}>
          There are no access permissions yet. Add a rule of your own, or begin with the usual one.
        </Typography>
      </Box>
      <Button
        variant="contained"
        onClick={onEveryone}
        sx={{ bgcolor: 'access.main', color: 'access.contrastText', '&:hover': { bgcolor: 'access.dark' } }}
      >
        Everyone who belongs to a company
      </Button>
    </Box>
  )
}
