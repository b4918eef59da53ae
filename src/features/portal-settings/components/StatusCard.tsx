import Box from '@mui/material/Box'
import Switch from '@mui/material/Switch'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { hasCode } from '../../../shared/api/apiError'
import type { Versioned } from '../../../shared/api/client'
import { sessionQueries } from '../../../shared/api/session'
import { SaveBar } from '../../../shared/settings/SaveBar'
import { SettingCard } from '../../../shared/settings/SettingCard'
import { DoorIcon } from '../../../shared/ui/icons'
import { usePortalSettingsWriter, type PortalSettings, type Prerequisite } from '../api'
import { unmetOf } from '../model'
import { useSettingsForm } from '../../../shared/settings/useSettingsForm'
import { EnableImpact } from './EnableImpact'
import { PortalUrl } from './PortalUrl'
import { PrerequisiteList } from './PrerequisiteList'
import { Refusal } from './Refusal'
import { StatusPill } from './StatusPill'
import { SuspendedNotice } from './SuspendedNotice'

type Props = { loaded: Versioned<PortalSettings>; prerequisites: Prerequisite[] }

const name = 'Enable customer portal'
const pick = ({ enabled }: PortalSettings) => enabled

/** Whether the portal is on, and what has to be true before it can be. */
export function StatusCard({ loaded, prerequisites }: Props) {
  const switchId = useId()
  const session = useQuery(sessionQueries.current())
  const { save, reload } = usePortalSettingsWriter()
  // Ids of what was missing when turning on was refused, newest refusal last: each one takes the focus.
  const [refusal, setRefusal] = useState<{ ids: string[] } | null>(null)
  const form = useSettingsForm<PortalSettings, boolean>({
    name,
    loaded,
    pick,
    save: async (enabled, etag) => {
      try {
        return await save({ enabled }, etag)
      } catch (error) {
        if (hasCode(error, 'prerequisites_unmet')) setRefusal({ ids: error.problem?.unmet ?? [] })
        throw error
      }
    },
    reload,
  })

  const { enabled, status, url } = loaded.value
  const permissions = session.data?.kind === 'teammate' ? session.data.permissions : []
  const mayTurnOn = enabled || permissions.includes('publish_help_center')
  const unmet = unmetOf(prerequisites)
  const isRefused = hasCode(form.error, 'prerequisites_unmet')
  // The server has the last word: what it refuses goes back to where it was.
  if (isRefused) form.discard()

  function toggle(isOn: boolean) {
    if (isOn && !enabled && unmet.length > 0) return setRefusal({ ids: unmet.map(({ id }) => id) })
    setRefusal(null)
    form.setDraft(isOn)
  }
  const missing =
    refusal && prerequisites.filter(({ id, status: now }) => refusal.ids.includes(id) && now === 'unmet')

  return (
    <SettingCard
      id="status"
      title="Customer portal"
      lead="While it is on, the people you let in can open it."
      icon={<DoorIcon />}
      action={<StatusPill status={status} />}
      footer={
        <SaveBar
          name={name}
          form={form}
          describe={(isOn) => (isOn ? 'The portal is on.' : 'The portal is off.')}
          impact={<EnableImpact isOn={form.draft} settings={loaded.value} />}
        />
      }
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box
            component="label"
            htmlFor={switchId}
            sx={{ typography: 'h3', cursor: mayTurnOn ? 'pointer' : 'default' }}
          >
            {name}
          </Box>
          {!mayTurnOn && session.data && (
            <Box id={`${switchId}-why`} sx={{ color: 'text.secondary' }}>
              Turning the portal on needs the permission to publish the Help Center. Ask a teammate who has
              it.
            </Box>
          )}
        </Box>
        <Switch
          id={switchId}
          checked={form.draft}
          disabled={!mayTurnOn || form.status === 'saving'}
          onChange={(_, isOn) => toggle(isOn)}
          slotProps={{ input: { 'aria-describedby': mayTurnOn ? undefined : `${switchId}-why` } }}
        />
      </Box>
      {refusal && missing && missing.length > 0 && <Refusal refusal={refusal} missing={missing} />}
      {status === 'suspended' && <SuspendedNotice missing={unmet} />}
      {enabled && <PortalUrl url={url} isLive={status === 'live'} />}
      <PrerequisiteList prerequisites={prerequisites} />
    </SettingCard>
  )
}
