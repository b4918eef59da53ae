import type { SvgIconProps } from '@mui/material/SvgIcon'
import { CalendarIcon, HashIcon, ListIcon, SwitchIcon, TagIcon, TextIcon } from '../ui/icons'
import type { AttributeType } from './attributes'

const icons = {
  string: TextIcon,
  number: HashIcon,
  boolean: SwitchIcon,
  date: CalendarIcon,
  option: ListIcon,
  tags: TagIcon,
} as const satisfies Record<AttributeType, unknown>

/** The type of an attribute at a glance; its name stands beside it. */
export function TypeIcon({ type, ...props }: { type: AttributeType } & SvgIconProps) {
  const Icon = icons[type]
  return <Icon {...props} />
}
