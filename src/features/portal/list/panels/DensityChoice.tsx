import Box from '@mui/material/Box'
import { useId } from 'react'
import type { Density } from '../../personal/look'
import { t } from '../../../../shared/i18n/t'

const densities: readonly Density[] = ['comfortable', 'compact']

type Props = { density: Density; onChange: (density: Density) => void }

export function DensityChoice({ density, onChange }: Props) {
  const group = useId()
  return (
    <Box role="radiogroup" aria-label={t('tools.density')} sx={styles}>
      {densities.map((one) => (
        <label key={one}>
          <input type="radio" name={group} checked={one === density} onChange={() => onChange(one)} />
          {t(`tools.density.${one}`)}
        </label>
      ))}
    </Box>
  )
}

const styles = {
  display: 'grid',
  gridAutoFlow: 'column',
  gridAutoColumns: '1fr',
  gap: 0.5,
  m: 1,
  mt: 0.5,
  p: 0.5,
  borderRadius: 1.25,
  bgcolor: 'surface.sunken',
  '& label': {
    position: 'relative',
    display: 'grid',
    placeItems: 'center',
    minHeight: 30,
    borderRadius: 1,
    cursor: 'pointer',
    typography: 'body2',
    fontWeight: 550,
    color: 'text.secondary',
    '&:has(input:checked)': { color: 'text.primary', bgcolor: 'surface.raised', boxShadow: 1 },
    '&:has(input:focus-visible)': { outline: '2px solid', outlineColor: 'primary.main' },
  },
  '& input': { position: 'absolute', inset: 0, m: 0, opacity: 0, cursor: 'pointer' },
} as const
