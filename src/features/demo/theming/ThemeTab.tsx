import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useColorScheme } from '@mui/material/styles'
import type { BrandColors, Scheme } from '../../../shared/theme/brand'
import { pairsOf } from '../../../shared/theme/brandContrast'
import { usualColors } from '../../../shared/theme/usualColors'
import { labelStyles, Segments } from '../panel/Segments'
import { saveAs } from '../saveAs'
import { ColorField } from './ColorField'
import { ContrastReport } from './ContrastReport'
import { ImportTheme } from './ImportTheme'
import { LogoField } from './LogoField'
import { useBrandEditor } from './useBrandEditor'

const colorWords: Record<keyof BrandColors, string> = {
  accent: 'Accent',
  text: 'Text',
  mutedText: 'Muted text',
  page: 'Page',
  paper: 'Cards',
  line: 'Lines',
}
const colorNames = Object.keys(colorWords) as (keyof BrandColors)[]

const fonts = [
  { value: '', label: 'System' },
  { value: 'Georgia, "Times New Roman", serif', label: 'Serif' },
  { value: '"Avenir Next", Avenir, "Trebuchet MS", sans-serif', label: 'Humanist' },
  { value: '"Arial Rounded MT Bold", "Varela Round", sans-serif', label: 'Round' },
]

/** The look of a deployment, tried out on the real screens; what it exports, production takes. */
export function ThemeTab() {
  const { mode, systemMode, setMode } = useColorScheme()
  const editor = useBrandEditor()
  const { brand } = editor
  const scheme: Scheme = (mode === 'system' ? systemMode : mode) === 'dark' ? 'dark' : 'light'
  const colors = { ...usualColors[scheme], ...brand.colors?.[scheme] }
  return (
    <Box sx={{ display: 'grid', gap: 1.75, p: 1.5 }}>
      <Segments<Scheme>
        label="Colours of the"
        value={scheme}
        options={[
          { value: 'light', label: 'Light look' },
          { value: 'dark', label: 'Dark look' },
        ]}
        onChange={setMode}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 1.5, rowGap: 0.5 }}>
        {colorNames.map((name) => (
          <ColorField
            key={`${scheme} ${name} ${colors[name]}`}
            label={colorWords[name]}
            value={colors[name]}
            onChange={(color) => editor.setColor(scheme, name, color)}
          />
        ))}
      </Box>
      <ContrastReport pairs={pairsOf(brand, usualColors)} onFix={editor.setColor} />
      <Box component="label" sx={{ display: 'block' }}>
        <Box sx={{ ...labelStyles, display: 'flex', justifyContent: 'space-between' }}>
          Radius <span>{brand.radius ?? 8} px</span>
        </Box>
        <Box
          component="input"
          type="range"
          min={0}
          max={20}
          value={brand.radius ?? 8}
          onChange={(event) => editor.setRadius(Number(event.target.value))}
          sx={{ width: '100%', m: 0, height: 24, accentColor: 'var(--p-palette-primary-main)' }}
        />
      </Box>
      <Segments label="Font" value={brand.font ?? ''} options={fonts} onChange={editor.setFont} />
      <LogoField logo={brand.logo ?? null} onChange={editor.setLogo} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        <Button
          size="small"
          variant="outlined"
          color="inherit"
          onClick={() => saveAs('config.json', { theme: brand })}
          sx={buttonStyles}
        >
          Export for config.json
        </Button>
        <ImportTheme onTheme={editor.wear} />
        <Button size="small" color="inherit" onClick={editor.reset} sx={buttonStyles}>
          Reset
        </Button>
      </Box>
    </Box>
  )
}

const buttonStyles = { minHeight: 28, fontSize: '0.75rem', fontWeight: 550 } as const
