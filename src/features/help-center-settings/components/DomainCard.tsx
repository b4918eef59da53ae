import Box from '@mui/material/Box'
import { useRef, useState } from 'react'
import type { Versioned } from '../../../shared/api/client'
import { PrerequisiteNote } from '../../../shared/settings/PrerequisiteNote'
import { PrerequisiteSaveBar } from '../../../shared/settings/PrerequisiteSaveBar'
import { SettingCard } from '../../../shared/settings/SettingCard'
import { SwitchRow } from '../../../shared/settings/SwitchRow'
import { useSettingsForm } from '../../../shared/settings/useSettingsForm'
import { OpenIcon } from '../../../shared/ui/icons'
import { useHelpCenterWrites, type HelpCenterSettings } from '../api'
import {
  carriesPortal,
  domainDifferences,
  domainDraft,
  hostProblem,
  tidyHost,
  type DomainDraft,
} from '../model'
import { AcknowledgementNote } from './AcknowledgementNote'
import { CookieForwardingField } from './CookieForwardingField'
import { DomainSummary } from './DomainSummary'
import { HostField } from './HostField'

const name = 'Custom domain'

function describe(domain: DomainDraft) {
  return <DomainSummary domain={domain} />
}

/** The Help Center's own domain, as far as the portal needs it: host, HTTPS, and cookies that come through. */
export function DomainCard({ loaded }: { loaded: Versioned<HelpCenterSettings> }) {
  const { save, reload } = useHelpCenterWrites()
  const form = useSettingsForm({
    name,
    loaded,
    pick: domainDraft,
    save: ({ host, ...rest }: DomainDraft, etag) =>
      save({ customDomain: { host: tidyHost(host) || null, ...rest } }, etag),
    reload,
    isSame: (one, other) =>
      tidyHost(one.host) === tidyHost(other.host) &&
      one.https === other.https &&
      one.cookieForwarding === other.cookieForwarding,
  })
  const [isChecked, setChecked] = useState(false)
  const hostInput = useRef<HTMLInputElement>(null)
  const { draft } = form
  const problem = hostProblem(tidyHost(draft.host))
  const refused = form.error?.fieldErrors.find(({ pointer }) => pointer.endsWith('/host'))?.message
  const set = (changes: Partial<DomainDraft>) => form.setDraft((before) => ({ ...before, ...changes }))

  function validate(): boolean {
    setChecked(true)
    if (problem) hostInput.current?.focus()
    return problem === null
  }
  return (
    <SettingCard
      id="domain"
      title={name}
      lead="The address your customers know you by, instead of ours."
      icon={<OpenIcon />}
      footer={
        <PrerequisiteSaveBar
          name={name}
          form={form}
          describe={describe}
          differ={domainDifferences}
          meets={carriesPortal}
          validate={validate}
          failure={refused && <Box role="alert">Not saved: the domain was not accepted.</Box>}
        />
      }
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        <HostField
          value={draft.host}
          problem={(isChecked ? problem : null) ?? refused ?? null}
          inputRef={hostInput}
          disabled={form.status === 'saving'}
          onChange={(host) => {
            setChecked(false)
            set({ host })
          }}
          onLeave={() => {
            setChecked(true)
            if (tidyHost(draft.host) !== draft.host) set({ host: tidyHost(draft.host) })
          }}
        />
        <SwitchRow
          label="Serve it over HTTPS"
          description="The cookie that keeps customers signed in is a secure one: browsers send it over HTTPS only."
          checked={draft.https}
          onChange={(https) => set({ https })}
          disabled={form.status === 'saving'}
        />
        <CookieForwardingField
          value={draft.cookieForwarding}
          host={problem === null ? tidyHost(draft.host) : ''}
          onChange={(cookieForwarding) => set({ cookieForwarding })}
          disabled={form.status === 'saving'}
        />
        {draft.cookieForwarding === 'undetected' && (
          <AcknowledgementNote
            isAcknowledged={loaded.value.customDomain.acknowledged}
            isLostBySaving={form.isDirty}
            isSaved={form.initial.cookieForwarding === 'undetected'}
          />
        )}
      </Box>
      <PrerequisiteNote
        id="custom_domain"
        why="Customers sign in at the domain, and a cookie keeps them signed in. It has to be your own domain, over HTTPS, and whatever stands in front of it has to pass the cookie on."
      />
    </SettingCard>
  )
}
