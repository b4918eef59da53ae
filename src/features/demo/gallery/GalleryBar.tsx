import Box from '@mui/material/Box'
import { languages, locales, type Locale } from '../../../shared/i18n/locale'
import { Segments } from '../panel/Segments'

export type Device = 'desktop' | 'phone'
type Look = { look: 'light' | 'dark'; language: Locale }

type Props = {
  screens: readonly string[]
  /** Empty for all of them. */
  screen: string
  onScreen: (screen: string) => void
  device: Device
  onDevice: (device: Device) => void
  look: Look
  onLook: (look: Look) => void
}

/** Which states are shown, and how all of them look. */
export function GalleryBar({ screens, screen, onScreen, device, onDevice, look, onLook }: Props) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: 1 }}>
      <Box
        component="select"
        aria-label="Screen"
        value={screen}
        onChange={(event) => onScreen(event.target.value)}
        sx={selectStyles}
      >
        <option value="">All screens</option>
        {screens.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Box>
      <Segments
        label="Device"
        isLabelHidden
        value={device}
        options={[
          { value: 'desktop', label: 'Desktop' },
          { value: 'phone', label: 'Phone' },
        ]}
        onChange={onDevice}
      />
      <Segments
        label="Look"
        isLabelHidden
        value={look.look}
        options={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
        ]}
        onChange={(its) => onLook({ ...look, look: its })}
      />
      <Segments
        label="Language"
        isLabelHidden
        value={look.language}
        options={locales.map((one) => ({ value: one, label: one.toUpperCase(), hint: languages[one].name }))}
        onChange={(language) => onLook({ ...look, language })}
      />
    </Box>
  )
}

const selectStyles = {
  height: 28,
  px: 1,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  font: 'inherit',
  fontSize: '0.75rem',
  color: 'text.primary',
  bgcolor: 'background.paper',
} as const
