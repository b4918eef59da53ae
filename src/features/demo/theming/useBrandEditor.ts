import { useSyncExternalStore } from 'react'
import { brand, type Brand, type BrandColors, type Scheme } from '../../../shared/theme/brand'
import { keptBrand } from '../../../shared/theme/keptBrand'
import { currentChoice, note } from '../panel/useDemoChoice'
import { writeTheme } from './themeInLink'

/** What is chosen holds at once, on this page and on every one that is opened after it, and goes along in links. */
function wear(next: Brand): void {
  const isNone = Object.keys(next).length === 0
  brand.set(isNone ? null : next)
  keptBrand.write(isNone ? null : next)
  note({ ...currentChoice(), theme: writeTheme(next) })
}

const none: Brand = {}

/** The look that is tried out, and ways of changing it. */
export function useBrandEditor() {
  const current = useSyncExternalStore(brand.subscribe, brand.read) ?? none
  return {
    brand: current,
    wear,
    setColor(scheme: Scheme, field: keyof BrandColors, color: string) {
      const colors = { ...current.colors, [scheme]: { ...current.colors?.[scheme], [field]: color } }
      wear({ ...current, colors })
    },
    setRadius: (radius: number) => wear({ ...current, radius }),
    setFont(font: string) {
      const { font: _, ...rest } = current
      wear(font === '' ? rest : { ...rest, font })
    },
    setLogo(logo: Brand['logo'] | null) {
      const { logo: _, ...rest } = current
      wear(logo ? { ...rest, logo } : rest)
    },
    reset: () => wear(none),
  }
}
