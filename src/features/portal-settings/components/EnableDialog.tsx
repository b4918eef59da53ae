import Box from '@mui/material/Box'
import { ImpactNames } from '../../../shared/audience/ImpactNames'
import { ConfirmDialog } from '../../../shared/settings/ConfirmDialog'
import type { EnableImpact } from '../useEnableImpact'

type Props = {
  open: boolean
  isOn: boolean
  impact: EnableImpact
  onConfirm: () => void
  onCancel: () => void
}

/** Who gains or loses the portal as a whole, looked at before it is turned on or off. */
export function EnableDialog({ open, isOn, impact, onConfirm, onCancel }: Props) {
  return (
    <ConfirmDialog
      open={open}
      maxWidth="sm"
      tone={isOn ? 'primary' : 'danger'}
      title={isOn ? 'Turn the customer portal on?' : 'Turn the customer portal off?'}
      confirmLabel={isOn ? 'Turn it on' : 'Turn it off'}
      cancelLabel={isOn ? 'Not yet' : 'Keep it on'}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <Box sx={{ color: 'text.primary', fontWeight: 600 }}>{impact.words}</Box>
      <Box sx={{ color: 'text.primary' }}>
        <ImpactNames samples={impact.samples} />
      </Box>
    </ConfirmDialog>
  )
}
