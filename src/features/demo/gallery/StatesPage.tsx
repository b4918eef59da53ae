import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useDocumentTitle } from '../../../shared/hooks/useDocumentTitle'
import { useMediaQuery } from '../../../shared/hooks/useMediaQuery'
import type { Locale } from '../../../shared/i18n/locale'
import { Logo } from '../../../shared/ui/Logo'
import { demoStates, statesByScreen } from '../states/states'
import { GalleryBar, type Device } from './GalleryBar'
import { StateCard } from './StateCard'
import type { Size } from './Thumbnail'

const sizes: Record<Device, Size> = {
  desktop: { width: 1280, height: 800, scale: 0.31 },
  phone: { width: 375, height: 740, scale: 0.5 },
}

const narrowDesktop: Size = { ...sizes.desktop, scale: 0.22 }

/** Every state of every screen, alive: to look over, to open, to send to somebody. */
export function StatesPage() {
  useDocumentTitle('All states')
  const isNarrow = useMediaQuery('(max-width: 460px)')
  const [screen, setScreen] = useState('')
  const [device, setDevice] = useState<Device>('desktop')
  const [look, setLook] = useState<{ look: 'light' | 'dark'; language: Locale }>({
    look: 'light',
    language: 'en',
  })
  const shown = screen === '' ? demoStates : demoStates.filter((state) => state.screen === screen)
  const screens = statesByScreen(demoStates).map(([name]) => name)
  return (
    <>
      <Box component="header" sx={headStyles}>
        <Box component={Link} to="/" aria-label="Portico, home" sx={{ display: 'flex' }}>
          <Logo size={24} />
        </Box>
        <Typography variant="h2" component="h1" sx={{ marginInlineEnd: 'auto' }}>
          All states
        </Typography>
        <GalleryBar
          screens={screens}
          screen={screen}
          onScreen={setScreen}
          device={device}
          onDevice={setDevice}
          look={look}
          onLook={setLook}
        />
      </Box>
      <Box component="main" id="main" sx={{ px: { xs: 2, sm: 3 }, pb: 4 }}>
        {statesByScreen(shown).map(([name, states]) => (
          <Box component="section" key={name} aria-label={name}>
            <Typography variant="h3" component="h2" sx={{ mt: 3, mb: 1.5 }}>
              {name}{' '}
              <Box component="span" sx={{ color: 'text.secondary', fontWeight: 450 }}>
                {states.length}
              </Box>
            </Typography>
            <Box component="ul" sx={gridStyles}>
              {states.map((state) => (
                <StateCard
                  key={`${state.id} ${device}`}
                  state={state}
                  size={isNarrow && device === 'desktop' ? narrowDesktop : sizes[device]}
                  look={look}
                />
              ))}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  )
}

const headStyles = {
  position: 'sticky',
  top: 0,
  zIndex: 'appBar',
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1.5,
  px: { xs: 2, sm: 3 },
  py: 1.25,
  bgcolor: 'background.paper',
  borderBottom: 1,
  borderColor: 'divider',
} as const

const gridStyles = { listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 2 } as const
