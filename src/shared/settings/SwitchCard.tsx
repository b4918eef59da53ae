import type { ReactNode } from 'react'
import type { Versioned } from '../api/client'
import type { PrerequisiteId } from '../api/portalStatus'
import { PrerequisiteNote } from './PrerequisiteNote'
import { PrerequisiteSaveBar } from './PrerequisiteSaveBar'
import { SaveBar } from './SaveBar'
import { SettingCard } from './SettingCard'
import { SwitchRow } from './SwitchRow'
import { useSettingsForm } from './useSettingsForm'

type Props<R> = {
  id: string
  title: string
  /** What the setting does, in a sentence. */
  lead: ReactNode
  icon: ReactNode
  label: string
  description?: ReactNode
  loaded: Versioned<R>
  pick: (resource: R) => boolean
  save: (isOn: boolean, etag: string) => Promise<Versioned<R>>
  reload: () => Promise<Versioned<R>>
  /** The portal depends on it: why. */
  prerequisite?: { id: PrerequisiteId; why: string }
  children?: ReactNode
}

const describe = (isOn: boolean) => (isOn ? 'On' : 'Off')
const isOn = (draft: boolean) => draft

/** A card with one switch that is saved by itself. */
export function SwitchCard<R>(props: Props<R>) {
  const { id, title, lead, icon, label, description, loaded, pick, prerequisite, children } = props
  const form = useSettingsForm({ name: title, loaded, pick, save: props.save, reload: props.reload })
  const bar = { name: title, form, describe }
  return (
    <SettingCard
      id={id}
      title={title}
      lead={lead}
      icon={icon}
      footer={prerequisite ? <PrerequisiteSaveBar {...bar} meets={isOn} /> : <SaveBar {...bar} />}
    >
      <SwitchRow
        label={label}
        description={description}
        checked={form.draft}
        onChange={form.setDraft}
        disabled={form.status === 'saving'}
        isLanding
      />
      {children}
      {prerequisite && <PrerequisiteNote {...prerequisite} />}
    </SettingCard>
  )
}
