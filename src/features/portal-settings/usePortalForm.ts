import type { Versioned } from '../../shared/api/client'
import { useSettingsForm, type SettingsForm } from '../../shared/settings/useSettingsForm'
import { usePortalSettingsWriter, type PortalSettings, type PortalSettingsPatch } from './api'

type Options<D> = {
  name: string
  loaded: Versioned<PortalSettings>
  pick: (settings: PortalSettings) => D
  toPatch: (draft: D) => PortalSettingsPatch
  isSame?: (one: D, other: D) => boolean
}

/** The form of one card of the portal's settings. */
export function usePortalForm<D>({ toPatch, ...options }: Options<D>): SettingsForm<PortalSettings, D> {
  const { save, reload } = usePortalSettingsWriter()
  return useSettingsForm({ ...options, save: (draft, etag) => save(toPatch(draft), etag), reload })
}
