import ButtonBase from '@mui/material/ButtonBase'
import IconButton from '@mui/material/IconButton'
import { useState } from 'react'
import { useHref } from 'react-router-dom'
import { paths } from '../../../../shared/paths'
import { CopyIcon, MoreIcon, PencilIcon, PinIcon, TrashIcon } from '../../../../shared/ui/icons'
import { announce } from '../../../../shared/ui/LiveRegion'
import type { SavedView } from '../../personal/views'
import { t } from '../../../../shared/i18n/t'
import { viewSearch } from '../useViews'
import { OrderButtons } from './OrderButtons'
import { ViewNameForm } from './ViewNameForm'

type Props = {
  view: SavedView
  at: number
  of: number
  isCurrent: boolean
  views: readonly SavedView[]
  onOpen: () => void
  onPin: () => void
  onRename: (name: string) => void
  onMove: (to: number) => void
  onDelete: () => void
}

/** One view: its name opens it, what else can be done with it is behind a button. */
export function ViewRow(props: Props) {
  const { view, at, of, isCurrent, views, onOpen, onPin, onRename, onMove, onDelete } = props
  const [mode, setMode] = useState<'plain' | 'more' | 'rename'>('plain')
  const link = useHref({ pathname: paths.portal, search: viewSearch(view) })

  async function copy() {
    try {
      await navigator.clipboard.writeText(new URL(link, location.href).href)
      announce(t('tools.views.copied'))
      setMode('plain')
    } catch {
      announce(t('tools.views.notCopied'))
    }
  }
  if (mode === 'rename')
    return (
      <li>
        <ViewNameForm
          views={views}
          start={view.name}
          id={view.id}
          action={t('tools.views.rename')}
          onName={(name) => {
            setMode('plain')
            onRename(name)
          }}
          onCancel={() => setMode('plain')}
        />
      </li>
    )
  return (
    <li>
      <ButtonBase className="open" aria-current={isCurrent ? 'true' : undefined} onClick={onOpen}>
        <bdi className="name">{view.name}</bdi>
      </ButtonBase>
      {mode === 'more' && (
        <>
          <IconButton
            className="small"
            aria-label={t('tools.views.renameIt', { name: view.name })}
            onClick={() => setMode('rename')}
          >
            <PencilIcon />
          </IconButton>
          <IconButton
            className="small"
            aria-label={t('tools.views.copy', { name: view.name })}
            onClick={() => void copy()}
          >
            <CopyIcon />
          </IconButton>
          <OrderButtons name={view.name} at={at} of={of} onMove={onMove} />
          <IconButton
            className="small"
            aria-label={t('tools.views.deleteIt', { name: view.name })}
            onClick={onDelete}
          >
            <TrashIcon />
          </IconButton>
        </>
      )}
      {mode === 'plain' && (
        <IconButton
          className="small"
          aria-label={t('tools.views.pin', { name: view.name })}
          aria-pressed={view.isPinned}
          onClick={onPin}
        >
          <PinIcon />
        </IconButton>
      )}
      <IconButton
        className="small"
        aria-label={t('tools.views.more', { name: view.name })}
        aria-expanded={mode === 'more'}
        onClick={() => setMode(mode === 'more' ? 'plain' : 'more')}
      >
        <MoreIcon />
      </IconButton>
    </li>
  )
}
