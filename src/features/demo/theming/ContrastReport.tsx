import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import type { BrandColors, Scheme } from '../../../shared/theme/brand'
import type { Pair } from '../../../shared/theme/brandContrast'
import { AlertIcon } from '../../../shared/ui/firstIcons'
import { CheckIcon } from '../../../shared/ui/icons'
import { labelStyles } from '../panel/Segments'

type Props = {
  pairs: readonly Pair[]
  onFix: (scheme: Scheme, field: keyof BrandColors, color: string) => void
}

/** Whether everything can be read, and the nearest colour for what cannot. */
export function ContrastReport({ pairs, onFix }: Props) {
  const failing = pairs.filter(({ isReadable }) => !isReadable)
  const least = Math.min(...pairs.map(({ ratio }) => ratio))
  return (
    <Box component="section" aria-label="Contrast">
      <Box sx={labelStyles}>Contrast</Box>
      <Box role="status" sx={lineStyles}>
        {failing.length === 0 ? (
          <>
            <CheckIcon sx={{ fontSize: 16, color: 'success.main' }} />
            All {pairs.length} pairs can be read; the least is {least.toFixed(1)} : 1
          </>
        ) : (
          <>
            <AlertIcon sx={{ fontSize: 16, color: 'error.main' }} />
            {failing.length} of {pairs.length} pairs are below 4.5 : 1
          </>
        )}
      </Box>
      {failing.map(({ name, scheme, ink, ground, ratio, suggestion }) => (
        <Box key={`${scheme} ${name}`} sx={{ ...lineStyles, mt: 0.5 }}>
          <Box aria-hidden component="span" sx={sampleStyles} style={{ color: ink, backgroundColor: ground }}>
            Aa
          </Box>
          <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
            {name}, {scheme}: {ratio.toFixed(2)} : 1
          </Box>
          {suggestion && (
            <ButtonBase
              aria-label={`Use ${suggestion.color} for “${name}”, ${scheme}`}
              onClick={() => onFix(scheme, suggestion.field, suggestion.color)}
              sx={fixStyles}
            >
              Use {suggestion.color}
            </ButtonBase>
          )}
        </Box>
      ))}
    </Box>
  )
}

const lineStyles = {
  display: 'flex',
  alignItems: 'center',
  gap: 0.75,
  minHeight: 24,
  fontSize: '0.75rem',
} as const

const sampleStyles = {
  width: 26,
  height: 22,
  display: 'grid',
  placeItems: 'center',
  border: 1,
  borderColor: 'divider',
  borderRadius: 0.5,
  fontWeight: 600,
} as const

const fixStyles = {
  minHeight: 24,
  px: 0.75,
  border: 1,
  borderColor: 'divider',
  borderRadius: 0.75,
  font: 'inherit',
  fontSize: '0.6875rem',
  '&:hover': { bgcolor: 'action.hover' },
} as const
