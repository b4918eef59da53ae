import type { Brand, BrandColors } from './brand'

type Check = (value: unknown, at: string, problems: string[]) => void

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function must(test: (value: unknown) => boolean, be: string): Check {
  return (value, at, problems) => {
    if (!test(value)) problems.push(`${at} must be ${be}, not ${shortened(value)}`)
  }
}

const shortened = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function fields(checks: Record<string, Check>): Check {
  return (value, at, problems) => {
    if (!isObject(value)) return must(() => false, 'an object')(value, at, problems)
    for (const [name, its] of Object.entries(value)) {
      const check = Object.hasOwn(checks, name) ? checks[name] : undefined
      if (check) check(its, `${at}.${name}`, problems)
      else problems.push(`${at}.${name} is unknown; there are ${Object.keys(checks).join(', ')}`)
    }
  }
}

const color = must(
  (value) => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value),
  'a colour such as #4042c4',
)
const colorNames = {
  accent: color,
  text: color,
  mutedText: color,
  page: color,
  paper: color,
  line: color,
} satisfies Record<keyof BrandColors, Check>

/** As long as half a megabyte of picture; a logo is much smaller. */
const longestLogo = 700_000

/** Shown through an image and never read as a document: a script in it does not run. */
const image = must(
  (value) =>
    typeof value === 'string' &&
    value.length <= longestLogo &&
    /^(https?:\/\/[^\s"'()\\]+|\/(?![/\\])[^\s"'()\\]*|data:image\/(svg\+xml|png|jpeg|webp)[;,][^\s"'()\\]+)$/i.test(
      value,
    ),
  'the address of an image: http(s), a path that begins with “/”, or data:image/svg+xml, png, jpeg or webp',
)

const font = must(
  (value) => typeof value === 'string' && value.length <= 200 && /^[\p{L}\p{N} ,'"_-]+$/u.test(value),
  'names of fonts, separated by commas',
)

const whole = fields({
  colors: fields({ light: fields(colorNames), dark: fields(colorNames) }),
  logo: fields({ light: image, dark: image }),
  radius: must(
    (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 24,
    'a whole number of pixels from 0 to 24',
  ),
  font,
})

/** @param problems is given what is wrong, each as a phrase that begins with its place, such as `theme.radius` */
export function isBrand(value: unknown, problems: string[]): value is Brand {
  whole(value, 'theme', problems)
  if (isObject(value) && isObject(value['logo']) && value['logo']['light'] === undefined)
    problems.push('theme.logo.light is missing')
  return problems.length === 0
}
