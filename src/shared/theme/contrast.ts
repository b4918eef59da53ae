/** A colour as red, green and blue, 0–255. */
type Rgb = readonly [number, number, number]

/** @param color `#rrggbb` */
function rgbOf(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

/** @param share of `over`, 0–1 */
export function mixed(under: string, over: string, share: number): string {
  const [below, above] = [rgbOf(under), rgbOf(over)]
  const part = (index: 0 | 1 | 2) => below[index] + (above[index] - below[index]) * share
  return hexOf([part(0), part(1), part(2)])
}

function luminance(color: string): number {
  const linear = (part: number) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  const [red, green, blue] = rgbOf(color)
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

/** The contrast of two colours as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** What is written on a colour: white or nearly black, whichever can be read better; black where neither is enough. */
export function inkOn(color: string): string {
  const better = contrast('#ffffff', color) >= contrast('#15152e', color) ? '#ffffff' : '#15152e'
  return contrast(better, color) >= 4.5 ? better : '#000000'
}

/** Behind what is chosen: a breath of the accent over the ground. */
export function tintOf(accent: string, ground: string, isLight: boolean): string {
  return mixed(ground, accent, isLight ? 0.11 : 0.16)
}

/**
 * The nearest colour to `color` that reaches a contrast on `ground`: darker or lighter, in the same hue.
 * @param groundOf the ground may go with the colour
 * @returns null where not even black or white does
 */
export function readable(color: string, groundOf: (color: string) => string, ratio: number): string | null {
  const isEnough = (one: string) => contrast(one, groundOf(one)) >= ratio
  if (isEnough(color)) return color
  const nearest = ['#000000', '#ffffff'].flatMap((end) => {
    if (!isEnough(end)) return []
    let [low, high] = [0, 1]
    for (let step = 0; step < 12; step += 1) {
      const middle = (low + high) / 2
      if (isEnough(mixed(color, end, middle))) high = middle
      else low = middle
    }
    const found = mixed(color, end, Math.min(1, high + 0.004))
    return isEnough(found) ? [{ found, share: high }] : []
  })
  return nearest.toSorted((a, b) => a.share - b.share)[0]?.found ?? null
}
