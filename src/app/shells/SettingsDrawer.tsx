import Drawer from '@mui/material/Drawer'
import { SettingsNav } from './SettingsNav'

type Props = {
  open: boolean
  onClose: () => void
  /** In pixels. */
  width: number
}

/** The settings tree on small screens, over the page. */
export function SettingsDrawer({ open, onClose, width }: Props) {
  return (
    <Drawer
      open={open}
      onClose={onClose}
      slotProps={{ paper: { sx: { width, maxWidth: '85vw', bgcolor: 'surface.sunken' } } }}
    >
      <SettingsNav />
    </Drawer>
  )
}
