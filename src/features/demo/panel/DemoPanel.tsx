import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import ButtonBase from '@mui/material/ButtonBase'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { CloseIcon } from '../../../shared/ui/firstIcons'
import { stateById } from '../states/states'
import { PanelFoot } from './PanelFoot'
import { Scene } from './Scene'
import { StateList } from './StateList'
import { choiceOfState, open, useDemoChoice } from './useDemoChoice'

const ThemeTab = lazy(async () => ({ default: (await import('../theming/ThemeTab')).ThemeTab }))

const tabs = [
  { id: 'scene', label: 'Scene' },
  { id: 'theme', label: 'Theme' },
] as const

type Props = { id: string; onClose: () => void; onHide: () => void }

/** Everything that can be on screen, and everything that changes how it gets there. */
export function DemoPanel({ id, onClose, onHide }: Props) {
  const choice = useDemoChoice()
  const [tab, setTab] = useState<'scene' | 'theme'>('scene')
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.querySelector('input')?.focus(), [])
  const state = stateById(choice.state)
  return (
    <Box
      component="aside"
      ref={panel}
      id={id}
      aria-label="Demo panel"
      data-demo-panel
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      sx={panelStyles}
    >
      <Box sx={headStyles}>
        <Box component="h2" sx={{ m: 0, font: 'inherit', fontWeight: 650 }}>
          Demo
        </Box>
        <Box
          sx={{ flex: 1, minWidth: 0, color: 'text.secondary', overflow: 'hidden', textOverflow: 'ellipsis' }}
        >
          {state ? `${state.screen} · ${state.name}` : 'Your own session, kept in this browser'}
        </Box>
        <IconButton size="small" aria-label="Close the demo panel" onClick={onClose}>
          <CloseIcon sx={{ fontSize: 16 }} />
        </IconButton>
      </Box>
      <Box sx={bodyStyles}>
        <Box sx={listStyles}>
          <StateList
            current={choice.state}
            onChoose={(chosen) => open(chosen.path, choiceOfState(chosen, choice))}
          />
        </Box>
        <Box sx={{ minHeight: 0, overflowY: { sm: 'auto' }, scrollbarWidth: 'thin' }}>
          <Box role="tablist" aria-label="What to change" sx={tabsStyles}>
            {tabs.map(({ id: its, label }) => (
              <ButtonBase
                key={its}
                role="tab"
                aria-selected={tab === its}
                onClick={() => setTab(its)}
                sx={tabStyles}
              >
                {label}
              </ButtonBase>
            ))}
          </Box>
          <Box role="tabpanel" aria-label={tab === 'scene' ? 'Scene' : 'Theme'}>
            {tab === 'scene' ? (
              <Scene choice={choice} />
            ) : (
              <Suspense fallback={null}>
                <ThemeTab />
              </Suspense>
            )}
          </Box>
        </Box>
      </Box>
      <PanelFoot choice={choice} onHide={onHide} />
    </Box>
  )
}

const panelStyles = {
  position: 'fixed',
  insetInlineStart: { xs: 8, sm: 16 },
  bottom: { xs: 48, sm: 56 },
  zIndex: 'tooltip',
  width: { xs: 'calc(100vw - 16px)', sm: 620 },
  maxHeight: { xs: 'calc(100dvh - 64px)', sm: 'min(600px, calc(100dvh - 80px))' },
  display: 'flex',
  flexDirection: 'column',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.5,
  bgcolor: 'background.paper',
  color: 'text.primary',
  boxShadow: '0 1px 2px rgb(0 0 0 / 0.08), 0 12px 40px rgb(0 0 0 / 0.22)',
  overflow: 'hidden',
} as const

const headStyles = {
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  gap: 1,
  minHeight: 36,
  paddingInline: '16px 6px',
  fontSize: '0.75rem',
  lineHeight: '1rem',
  whiteSpace: 'nowrap',
  borderBottom: 1,
  borderColor: 'divider',
} as const

const bodyStyles = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '280px 1fr' },
  gridTemplateRows: { sm: 'minmax(0, 1fr)' },
  overflowY: { xs: 'auto', sm: 'visible' },
} as const

const listStyles = {
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  maxHeight: { xs: 260, sm: 'none' },
  borderInlineEnd: { sm: 1 },
  borderBottom: { xs: 1, sm: 0 },
  borderColor: { xs: 'divider', sm: 'divider' },
} as const

const tabsStyles = {
  position: 'sticky',
  top: 0,
  zIndex: 1,
  display: 'flex',
  gap: 0.5,
  px: 1,
  minHeight: 36,
  bgcolor: 'background.paper',
  borderBottom: 1,
  borderColor: 'divider',
} as const

const tabStyles = {
  px: 1,
  fontSize: '0.75rem',
  lineHeight: '1rem',
  fontWeight: 550,
  color: 'text.secondary',
  borderBottom: 2,
  borderColor: 'transparent',
  '&[aria-selected="true"]': { color: 'text.primary', borderColor: 'primary.main' },
} as const
