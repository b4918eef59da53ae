/** The colours a deployment may choose, each `#rrggbb`; what it leaves out stays as it is. */
export type BrandColors = {
  /** Links, buttons, what is chosen. */
  accent: string
  text: string
  mutedText: string
  /** Behind everything. */
  page: string
  /** Cards, bars, inputs. */
  paper: string
  /** Borders. */
  line: string
}

export type Scheme = 'light' | 'dark'

/** How a deployment looks: the `theme` of its configuration, and what the demo's theme editor exports. */
export type Brand = {
  colors?: { [its in Scheme]?: Partial<BrandColors> }
  /** Addresses of images, `data:` included; `dark` where the scheme is, `light` everywhere without it. */
  logo?: { light: string; dark?: string }
  /** The roundness of a button, in pixels; everything else goes with it. */
  radius?: number
  /** A CSS font family that the reader's machine has. */
  font?: string
}

let current: Brand | null = null
const listeners = new Set<() => void>()

/** The look that holds now; null for the product's own. It can be changed while the app runs. */
export const brand = {
  read: () => current,
  /** @param next has been checked with `isBrand` */
  set(next: Brand | null): void {
    current = next
    for (const tell of listeners) tell()
  },
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
