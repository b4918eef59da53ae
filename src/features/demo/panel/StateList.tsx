import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useState, type KeyboardEvent } from 'react'
import { SearchField } from '../../../shared/ui/SearchField'
import { demoStates, statesByScreen } from '../states/states'
import type { DemoState } from '../states/state'
import { labelStyles } from './Segments'
import { ToneDot } from './ToneDot'

type Props = { current: string | null; onChoose: (state: DemoState) => void }

const matching = (q: string) => {
  const words = q.toLowerCase().split(/\s+/)
  return demoStates.filter(({ screen, name }) => {
    const text = `${screen} ${name}`.toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** Every state by name: a click shows it, and so does Enter for the first that is left. */
export function StateList({ current, onChoose }: Props) {
  const [q, setQ] = useState('')
  const found = matching(q)
  const onKeyDown = (event: KeyboardEvent) => {
    const first = found[0]
    if (event.key === 'Enter' && first) onChoose(first)
  }
  return (
    <>
      <Box sx={{ p: 1, borderBottom: 1, borderColor: 'divider' }} onKeyDown={onKeyDown}>
        <SearchField label="Find a state" placeholder="Find a state" value={q} onChange={setQ} />
      </Box>
      <Box
        component="nav"
        aria-label="States"
        sx={{ flex: 1, minHeight: 0, overflowY: 'auto', px: 1, pb: 1, scrollbarWidth: 'thin' }}
      >
        {statesByScreen(found).map(([screen, states]) => (
          <Box component="section" key={screen} aria-label={screen}>
            <Box sx={screenStyles}>{screen}</Box>
            {states.map((state) => (
              <ButtonBase
                key={state.id}
                onClick={() => onChoose(state)}
                aria-current={state.id === current || undefined}
                sx={rowStyles}
              >
                <ToneDot tone={state.tone} />
                {state.name}
              </ButtonBase>
            ))}
          </Box>
        ))}
        {found.length === 0 && (
          <Box sx={{ p: 1, typography: 'body2', color: 'text.secondary' }}>No state is called that.</Box>
        )}
      </Box>
    </>
  )
}

const screenStyles = {
  ...labelStyles,
  position: 'sticky',
  top: 0,
  zIndex: 1,
  m: 0,
  px: 1,
  pt: 1.25,
  pb: 0.5,
  bgcolor: 'background.paper',
} as const

const rowStyles = {
  width: '100%',
  minHeight: 28,
  px: 1,
  gap: 1,
  justifyContent: 'flex-start',
  textAlign: 'start',
  borderRadius: 0.75,
  fontSize: '0.8125rem',
  lineHeight: '1.125rem',
  '&:hover': { bgcolor: 'action.hover' },
  '&[aria-current]': { bgcolor: 'action.selected', fontWeight: 600 },
} as const
