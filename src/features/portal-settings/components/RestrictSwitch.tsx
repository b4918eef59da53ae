import Box from '@mui/material/Box'
import Switch from '@mui/material/Switch'
import { useId } from 'react'

/** The toggle of ticket visibility. Its conditions are kept while it is off. */
export function RestrictSwitch({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const id = useId()
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box component="label" htmlFor={id} sx={{ typography: 'h3', cursor: 'pointer' }}>
          Restrict people to their own tickets
        </Box>
        <Box id={`${id}-detail`} sx={{ color: 'text.secondary' }}>
          In the portal only: the Messenger’s tickets space is not changed by it.
        </Box>
      </Box>
      <Switch
        id={id}
        checked={isOn}
        onChange={(_, next) => onChange(next)}
        sx={checkedInTone}
        slotProps={{ input: { 'aria-describedby': `${id}-detail` } }}
      />
    </Box>
  )
}

const checkedInTone = {
  '& .Mui-checked': { color: 'restriction.main' },
  '& .Mui-checked + .MuiSwitch-track': { bgcolor: 'restriction.main' },
} as const
