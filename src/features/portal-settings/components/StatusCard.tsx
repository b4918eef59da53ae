import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { hasCode } from '../../../shared/api/apiError'
import type { Versioned } from '../../../shared/api/client'
import { sessionQueries } from '../../../shared/api/session'
import { SaveBar } from '../../../shared/settings/SaveBar'
import { SettingCard } from '../../../shared/settings/SettingCard'
import { StatusPill } from '../../../shared/settings/StatusPill'
import { SwitchRow } from '../../../shared/settings/SwitchRow'
import { DoorIcon } from '../../../shared/ui/icons'
import { usePortalSettingsWriter, type PortalSettings, type Prerequisite } from '../api'
import { unmetOf } from '../model'
import { useSettingsForm } from '../../../shared/settings/useSettingsForm'
import { useEnableImpact } from '../useEnableImpact'
import { EnableDialog } from './EnableDialog'
import { PortalUrl } from './PortalUrl'
import { PrerequisiteList } from './PrerequisiteList'
import { Refusal } from './Refusal'
import { WaysIn } from './WaysIn'

type Props = {
  loaded: Versioned<PortalSettings>
  prerequisites: Prerequisite[]
  /** Asks anew which prerequisites are met. */
  onRefresh: () => void
}

/** What was missing when turning on was refused, and what was known about the prerequisites then. */
type RefusalToTurnOn = { ids: string[]; known: Prerequisite[] }

const name = 'Enable customer portal'
const pick = ({ enabled }: PortalSettings) => enabled

/** Whether the portal is on, and what has to be true before it can be. */
export function StatusCard({ loaded, prerequisites, onRefresh }: Props) {
  const session = useQuery(sessionQueries.current())
  const { save, reload } = usePortalSettingsWriter()
  const [refusal, setRefusal] = useState<RefusalToTurnOn | null>(null)
  const wasRefused = useRef(false)
  const form = useSettingsForm<PortalSettings, boolean>({
    name,
    loaded,
    pick,
    save: async (enabled, etag) => {
      try {
        return await save({ enabled }, etag)
      } catch (error) {
        wasRefused.current = hasCode(error, 'prerequisites_unmet')
        if (hasCode(error, 'prerequisites_unmet')) refuse(error.problem?.unmet ?? [])
        throw error
      }
    },
    reload,
  })

  const { enabled, status, url } = loaded.value
  const permissions = session.data?.kind === 'teammate' ? session.data.permissions : []
  const mayTurnOn = enabled || permissions.includes('publish_help_center')
  const unmet = unmetOf(prerequisites)

  const impact = useEnableImpact(form.draft, loaded.value)
  const [isAsking, setAsking] = useState(false)

  const refuse = (ids: string[]) => setRefusal({ ids, known: prerequisites })

  function toggle(isOn: boolean) {
    if (isOn && !enabled && unmet.length > 0) {
      onRefresh()
      return refuse(unmet.map(({ id }) => id))
    }
    setRefusal(null)
    form.setDraft(isOn)
  }
  /** The server has the last word: what it refuses goes back to where it was. */
  async function saveToggle() {
    wasRefused.current = false
    await form.save()
    if (wasRefused.current) form.discard()
  }

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
          onSave={() => (impact.mayAffect ? setAsking(true) : void saveToggle())}
          impact={impact.words}
        />
      }
    >
      <SwitchRow
        label={name}
        description={describeToggle(status, mayTurnOn || !session.data)}
        checked={form.draft}
        onChange={toggle}
        disabled={!mayTurnOn}
      />
      {refusal && <Refusal refusal={refusal} missing={stillMissing(refusal, prerequisites)} />}
      {enabled && <PortalUrl url={url} isLive={status === 'live'} />}
      {enabled && <WaysIn settings={loaded.value} />}
      <PrerequisiteList prerequisites={prerequisites} />
      <EnableDialog
        open={isAsking}
        isOn={form.draft}
        impact={impact}
        onConfirm={() => {
          setAsking(false)
          void saveToggle()
        }}
        onCancel={() => setAsking(false)}
      />
    </SettingCard>
  )
}

/** Settled since: gone from the list. As long as nothing new is known, the refusal stands as it was given. */
function stillMissing({ ids, known }: RefusalToTurnOn, prerequisites: Prerequisite[]): Prerequisite[] {
  return prerequisites.filter(
    ({ id, status }) => ids.includes(id) && (status === 'unmet' || prerequisites === known),
  )
}

function describeToggle(status: PortalSettings['status'], mayTurnOn: boolean): string | undefined {
  if (!mayTurnOn)
    return 'Turning the portal on needs the permission to publish the Help Center. Ask a teammate who has it.'
  if (status === 'suspended')
    return 'Suspended: customers are refused as if it were off, until what is missing below is settled.'
  return undefined
}
