import Box from '@mui/material/Box'
import { useState } from 'react'
import { hasCode } from '../../../shared/api/apiError'
import type { Versioned } from '../../../shared/api/client'
import { describeError } from '../../../shared/api/errorWords'
import type { Attributes } from '../../../shared/audience/attributes'
import { AudienceInWords } from '../../../shared/audience/AudienceInWords'
import { ImpactDialog } from '../../../shared/audience/ImpactDialog'
import { useImpact } from '../../../shared/audience/useImpact'
import { momentWords } from '../../../shared/i18n/intl'
import { announce } from '../../../shared/ui/LiveRegion'
import { useRestore, type HistoryEntry, type PortalSettings } from '../api'
import { restorableOf, type Restorable } from '../restore'

type Props = {
  /** The change that is to be undone; null closes the dialog. */
  entry: HistoryEntry | null
  loaded: Versioned<PortalSettings>
  attributes: Attributes
  onClose: () => void
}

const titles = { access: 'Restore these access permissions?', visibility: 'Restore this ticket visibility?' }

/** Shows the earlier value and whom it would affect, before it takes the place of the present one. */
export function RestoreDialog({ entry, loaded, attributes, onClose }: Props) {
  const restore = useRestore()
  // While it fades out it keeps what it showed.
  const [shown, setShown] = useState<HistoryEntry | null>(null)
  if (entry && entry !== shown) setShown(entry)
  const restorable = shown && restorableOf(shown)
  const impact = useImpact({
    draft: restorable?.patch ?? {},
    etag: loaded.etag,
    isEnabled: entry !== null && restorable !== null,
  })
  if (!restorable) return null

  function close() {
    restore.reset()
    onClose()
  }
  function confirm() {
    if (!restorable || restore.isPending) return
    restore.mutate(
      { patch: restorable.patch, etag: loaded.etag },
      {
        onSuccess() {
          announce('Restored. It applies from now on.')
          close()
        },
      },
    )
  }
  return (
    <ImpactDialog
      open={entry !== null}
      title={titles[restorable.purpose]}
      purpose={restorable.purpose}
      state={impact}
      confirmLabel={restore.isPending ? 'Restoring…' : 'Restore'}
      onConfirm={confirm}
      onCancel={close}
      failure={restore.error && <Failure error={restore.error} />}
    >
      <p style={{ marginTop: 0 }}>
        So it was until {momentWords(Date.parse(shown.at))}. It takes the place of what is saved now, and
        stands in the history as your change.
      </p>
      <Box sx={{ color: 'text.primary', mb: 2 }}>
        <Earlier restorable={restorable} attributes={attributes} />
      </Box>
    </ImpactDialog>
  )
}

function Earlier({ restorable, attributes }: { restorable: Restorable; attributes: Attributes }) {
  const { purpose, value } = restorable
  if ('restricted' in value)
    return value.restricted
      ? 'The restriction to own tickets is on.'
      : 'The restriction to own tickets is off.'
  return (
    <AudienceInWords
      audience={value.audience}
      attributes={attributes}
      empty={
        purpose === 'access'
          ? 'No rules: nobody can open the portal.'
          : 'No conditions: everyone is restricted while the restriction is on.'
      }
    />
  )
}

/** Somebody who saved in the meantime changes what restoring means, so it is looked at once more and not repeated. */
function Failure({ error }: { error: unknown }) {
  const fields = hasCode(error, 'invalid') ? error.fieldErrors.map(({ message }) => message).join(' ') : ''
  const { title, detail } = hasCode(error, 'stale')
    ? {
        title: 'the settings were changed just now',
        detail: 'What is said above is about the new version. Restore again if you still want to.',
      }
    : describeError(error)
  return (
    <Box role="alert" sx={{ mt: 2 }}>
      <Box sx={{ fontWeight: 600, color: 'error.main' }}>Not restored: {title}</Box>
      {fields || detail}
    </Box>
  )
}
