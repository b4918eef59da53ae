import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { ConfirmDialog } from '../settings/ConfirmDialog'
import { ImpactSummary } from './ImpactSummary'
import type { Purpose } from './rule'
import type { ImpactState } from './useImpact'

type Props = {
  open: boolean
  title: string
  purpose: Purpose
  state: ImpactState
  confirmLabel: string
  onConfirm: () => void
  onCancel: () => void
  /** Above the impact: what is about to be stored. */
  children?: ReactNode
  /** Below it: what went wrong. */
  failure?: ReactNode
}

/** Whom a change of a rule affects, by number and name, looked at before it is stored. */
export function ImpactDialog({ children, failure, purpose, state, ...dialog }: Props) {
  return (
    <ConfirmDialog
      maxWidth="sm"
      {...dialog}
      // As long as it is not known who they are, there is nothing to say yes to.
      confirmLabel={state.isBehind ? 'Checking…' : dialog.confirmLabel}
      onConfirm={() => !state.isBehind && dialog.onConfirm()}
    >
      {children}
      <Box sx={{ color: 'text.primary' }}>
        <ImpactSummary state={state} purpose={purpose} isOpenAtFirst />
      </Box>
      {!children && !state.isError && <Box sx={{ mt: 2 }}>{consequences[purpose]}</Box>}
      {failure}
    </ConfirmDialog>
  )
}

const consequences: Record<Purpose, string> = {
  access: 'It applies from the moment you save, wherever customers are just then.',
  visibility: 'It applies from the moment you save. Nothing is deleted.',
}
