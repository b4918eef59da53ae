import type { Brand } from '../../../shared/theme/brand'
import { isBrand } from '../../../shared/theme/brandProblems'

/** A logo of this size is a photograph. */
const mostLogo = 500 * 1024

const logoTypes = ['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp']

/**
 * Reads what was exported here, or a whole config.json.
 * @throws Error with what is wrong
 */
export async function readTheme(file: File): Promise<Brand> {
  if (file.size > 1024 * 1024) throw new Error('This file is too large for a theme.')
  let value: unknown
  try {
    value = JSON.parse(await file.text())
  } catch {
    throw new Error('This file is not JSON.')
  }
  const theme = typeof value === 'object' && value !== null && 'theme' in value ? value.theme : value
  const problems: string[] = []
  if (isBrand(theme, problems)) return theme
  throw new Error(problems.slice(0, 3).join('; '))
}

/**
 * Reads an image into an address that holds all of it.
 * @throws Error with what is wrong
 */
export async function readLogo(file: File): Promise<string> {
  if (!logoTypes.includes(file.type)) throw new Error('A logo is an SVG, PNG, JPEG or WebP image.')
  if (file.size > mostLogo) throw new Error('A logo may have 500 kB; this file is larger.')
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''))
    reader.addEventListener('error', () => reject(new Error('This file cannot be read.')))
    reader.readAsDataURL(file)
  })
}
