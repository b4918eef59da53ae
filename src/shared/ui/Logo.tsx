import Box from '@mui/material/Box'
import { useSyncExternalStore } from 'react'
import { brand, type Brand } from '../theme/brand'

/** The deployment's own logo, or a portico: three columns under a roof. */
export function Logo({ size = 26 }: { size?: number }) {
  const logo = useSyncExternalStore(brand.subscribe, brand.read)?.logo
  if (logo) return <BrandLogo logo={logo} size={size} />
  return (
    <Box
      component="svg"
      viewBox="0 0 28 28"
      aria-hidden
      sx={{ width: size, height: size, flex: 'none', color: 'primary.main', display: 'block' }}
    >
      <path d="M14 3 26 9.5v2H2v-2L14 3Z" fill="currentColor" />
      <path d="M5 14h3v8H5zm7.5 0h3v8h-3zM20 14h3v8h-3z" fill="currentColor" opacity=".72" />
      <path d="M3 23.5h22v2H3z" fill="currentColor" />
    </Box>
  )
}

type BrandLogoProps = { logo: NonNullable<Brand['logo']>; size: number }

/** As images: whatever their files hold, it is only painted. Decoration, since the name stands beside it. */
function BrandLogo({ logo: { light, dark = light }, size }: BrandLogoProps) {
  return (
    <>
      <Box
        component="img"
        src={light}
        alt=""
        sx={{ ...imageStyles, height: size, '[data-scheme="dark"] &': hidden }}
      />
      <Box
        component="img"
        src={dark}
        alt=""
        sx={{ ...imageStyles, height: size, '[data-scheme="light"] &': hidden }}
      />
    </>
  )
}

const hidden = { display: 'none' }
const imageStyles = { display: 'block', flex: 'none', maxWidth: 140, objectFit: 'contain' } as const
