import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { Brand } from '../../../shared/theme/brand'
import { labelStyles } from '../panel/Segments'
import { FileButton } from './FileButton'
import { readLogo } from './readTheme'

type Logo = NonNullable<Brand['logo']>
type Props = { logo: Logo | null; onChange: (logo: Logo | null) => void }

const accept = 'image/svg+xml,image/png,image/jpeg,image/webp'

/** The logo in place of the portico: one for both looks, and another for the dark one where it needs it. */
export function LogoField({ logo, onChange }: Props) {
  return (
    <section aria-label="Logo">
      <Box sx={labelStyles}>Logo</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5 }}>
        <FileButton
          label={logo ? 'Change' : 'Choose an image'}
          accept={accept}
          onFile={async (file) => onChange({ ...logo, light: await readLogo(file) })}
        />
        {logo && (
          <>
            <FileButton
              label={logo.dark ? 'Change the dark one' : 'Another for dark'}
              accept={accept}
              onFile={async (file) => onChange({ ...logo, dark: await readLogo(file) })}
            />
            <Button
              size="small"
              color="inherit"
              onClick={() => onChange(null)}
              sx={{ minHeight: 28, fontSize: '0.75rem' }}
            >
              Remove
            </Button>
          </>
        )}
      </Box>
      {logo && (
        <Box sx={{ mt: 0.5, fontSize: '0.75rem', lineHeight: '1rem', color: 'text.secondary' }}>
          Too long for a link: a link takes along everything but the logo. The export has it, too.
        </Box>
      )}
    </section>
  )
}
