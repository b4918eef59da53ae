import type { ReactNode } from 'react'
import { ImpactDialog } from '../../../shared/audience/ImpactDialog'
import { ImpactSummary } from '../../../shared/audience/ImpactSummary'
import type { useGuardedSave } from '../../../shared/audience/useGuardedSave'
import type { Differ } from '../../../shared/settings/merge'
import { SaveBar } from '../../../shared/settings/SaveBar'
import type { SettingsForm } from '../../../shared/settings/useSettingsForm'

type Props<R, D> = {
  name: string
  form: SettingsForm<R, D>
  describe: (draft: D) => ReactNode
  differ: Differ<D>
  guard: ReturnType<typeof useGuardedSave>
}

/** The SaveBar of a card with a rule: whom saving affects stands on it, and is asked about unless it was looked at. */
export function RuleSaveBar<R, D>({ name, form, describe, differ, guard }: Props<R, D>) {
  const { state, dialog } = guard
  return (
    <>
      <SaveBar
        name={name}
        form={form}
        describe={describe}
        differ={differ}
        onSave={guard.save}
        isChecking={guard.isChecking}
        impact={<ImpactSummary state={state} purpose={dialog.purpose} onLook={guard.onLook} />}
      />
      <ImpactDialog title={`Save ${name.toLowerCase()}?`} {...dialog} />
    </>
  )
}
