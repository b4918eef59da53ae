import IconButton from '@mui/material/IconButton'
import { ArrowDownIcon, ArrowUpIcon } from '../../../../shared/ui/firstIcons'
import { announce } from '../../../../shared/ui/LiveRegion'
import { t } from '../../../../shared/i18n/t'

type Props = {
  name: string
  /** The place of the item, from 0, and how many there are. */
  at: number
  of: number
  onMove: (to: number) => void
}

/** Puts an item one place up or down. Not disabled at the ends: that would take the focus away while moving. */
export function OrderButtons({ name, at, of, onMove }: Props) {
  function move(to: number) {
    if (to < 0) return announce(t('tools.first', { name }))
    if (to >= of) return announce(t('tools.last', { name }))
    onMove(to)
    announce(t('tools.moved', { name, at: to + 1, of }))
  }
  return (
    <>
      <IconButton
        className="small"
        aria-label={t('tools.moveUp', { name })}
        aria-disabled={at === 0}
        onClick={() => move(at - 1)}
      >
        <ArrowUpIcon />
      </IconButton>
      <IconButton
        className="small"
        aria-label={t('tools.moveDown', { name })}
        aria-disabled={at === of - 1}
        onClick={() => move(at + 1)}
      >
        <ArrowDownIcon />
      </IconButton>
    </>
  )
}

/** @returns the items with one of them in another place */
export function movedTo<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)]
}
