import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { portalStatusQueries, type PortalStatus } from '../api/portalStatus'
import { AlertIcon } from '../ui/firstIcons'
import { ConfirmDialog } from './ConfirmDialog'
import type { Differ } from './merge'
import { SaveBar } from './SaveBar'
import type { SettingsForm } from './useSettingsForm'

type Props<R, D> = {
  name: string
  form: SettingsForm<R, D>
  describe: (draft: D) => ReactNode
  differ?: Differ<D>
  /** Whether the portal could be live with this version of the card. */
  meets: (draft: D) => boolean
  /** Says what stands in the way of saving; nothing is sent while it returns false. */
  validate?: () => boolean
  /** What went wrong, where the card knows it better than the general words. */
  failure?: ReactNode
}

/** The SaveBar of a card that the portal depends on: saving what suspends a live portal is asked about first. */
export function PrerequisiteSaveBar<R, D>(props: Props<R, D>) {
  const { name, form, describe, differ, meets, validate, failure } = props
  const status = useQuery(portalStatusQueries.settings()).data?.value.status
  const [isAsking, setAsking] = useState(false)
  const breaks = meets(form.initial) && !meets(form.draft)
  // While the status is unknown, the portal may be live.
  const mustAsk = breaks && (status === 'live' || status === undefined)

  function save() {
    if (validate && !validate()) return
    if (mustAsk) setAsking(true)
    else void form.save()
  }
  return (
    <>
      <SaveBar
        name={name}
        form={form}
        describe={describe}
        differ={differ}
        impact={impact(breaks, status)}
        onSave={save}
        failure={failure}
      />
      <ConfirmDialog
        open={isAsking}
        tone="danger"
        title="Suspend the customer portal?"
        confirmLabel="Save and suspend"
        cancelLabel="Keep it live"
        onConfirm={() => {
          setAsking(false)
          void form.save()
        }}
        onCancel={() => setAsking(false)}
      >
        The portal is live and depends on this. From the moment you save, every customer is refused at the
        portal, and its card leaves the Help Center. Rules and tickets stay as they are; it is live again as
        soon as this is back.
      </ConfirmDialog>
    </>
  )
}

function impact(breaks: boolean, status: PortalStatus | undefined): ReactNode {
  if (!breaks || status === 'off') return undefined
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', color: 'warning.main', fontWeight: 600 }}>
      <AlertIcon sx={{ fontSize: 20, flex: 'none' }} />
      {status === 'suspended'
        ? 'The customer portal stays suspended.'
        : 'Saving this suspends the customer portal.'}
    </Box>
  )
}
