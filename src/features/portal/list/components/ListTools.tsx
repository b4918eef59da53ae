import Box from '@mui/material/Box'
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react'
import { useShortcut } from '../../../../shared/hooks/useShortcut'
import { withMessages } from '../../../../shared/i18n/catalogue'
import { DisplayIcon, DownloadIcon, KeyboardIcon, ViewsIcon } from '../../../../shared/ui/icons'
import type { PortalHome } from '../../api'
import type { Look } from '../../personal/look'
import { possibleColumns, usualColumns } from '../columns'
import type { ListState, TicketTab } from '../listState'
import { t } from '../../../../shared/i18n/t'
import type { Views } from '../useViews'
import { listToolStyles } from './listToolStyles'

const loads = {
  display: withMessages(['tools'], () => import('../panels/DisplayPanel')),
  views: withMessages(['tools'], () => import('../panels/ViewsPanel')),
  keys: withMessages(['tools'], () => import('../panels/ShortcutsDialog')),
}
const DisplayPanel = lazy(async () => ({ default: (await loads.display()).DisplayPanel }))
const ViewsPanel = lazy(async () => ({ default: (await loads.views()).ViewsPanel }))
const ShortcutsDialog = lazy(async () => ({ default: (await loads.keys()).ShortcutsDialog }))

type Tool = keyof typeof loads

type Props = {
  state: ListState
  home: PortalHome | undefined
  tab: TicketTab | undefined
  look: Look
  views: Views
  /** What a view of this list could be called. */
  suggestion: string
  isNarrow: boolean
  onLook: (look: Look) => void
  onShow: (search: string, how: { replace: boolean }) => void
  /** Null while there is nothing to download, or something is being downloaded. */
  onDownload: (() => void) | null
}

/** What can be done with the list as a whole. What opens from it is loaded when somebody reaches for it. */
export function ListTools(props: Props) {
  const { state, home, tab, look, views, suggestion, isNarrow, onLook, onShow, onDownload } = props
  const [open, setOpen] = useState<{ tool: Tool; anchor: HTMLElement | null } | null>(null)
  const close = () => setOpen(null)
  const showKeys = useCallback(() => setOpen({ tool: 'keys', anchor: null }), [])
  useShortcut('?', showKeys)
  const columns = useMemo(() => {
    const { companies = [], previewColumn = false } = home ?? {}
    const context = { tab: tab ?? 'created_by_me', hasPreview: previewColumn, companies }
    return { possible: possibleColumns(context), usual: usualColumns(context) }
  }, [home, tab])

  const button = (tool: Tool, label: string, icon: ReactNode) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-haspopup="dialog"
      aria-keyshortcuts={tool === 'keys' ? '?' : undefined}
      aria-expanded={open?.tool === tool}
      disabled={!home}
      onPointerOver={() => void loads[tool]().catch(() => {})}
      onFocus={() => void loads[tool]().catch(() => {})}
      onClick={({ currentTarget }) => setOpen({ tool, anchor: currentTarget })}
    >
      {icon}
      {!isNarrow && tool !== 'keys' && <span>{label}</span>}
    </button>
  )
  const canBeKept = home && !views.isPlain && !views.current
  return (
    <Box role="group" aria-label={t('list.tools')} sx={listToolStyles}>
      {button('views', canBeKept ? t('list.view.save') : t('list.tool.views'), <ViewsIcon />)}
      {button('display', t('list.tool.display'), <DisplayIcon />)}
      <button
        type="button"
        aria-label={t('list.tool.csv')}
        title={t('list.tool.csv')}
        aria-disabled={onDownload === null}
        disabled={!home}
        onClick={() => onDownload?.()}
      >
        <DownloadIcon />
        {!isNarrow && <span>{t('list.tool.csvShort')}</span>}
      </button>
      {!isNarrow && button('keys', t('list.tool.keys'), <KeyboardIcon />)}
      {open && (
        <Suspense fallback={null}>
          {open.tool === 'keys' && <ShortcutsDialog onClose={close} />}
          {open.tool === 'views' && open.anchor && (
            <ViewsPanel
              anchor={open.anchor}
              views={views}
              suggestion={suggestion}
              onShow={onShow}
              onClose={close}
            />
          )}
          {open.tool === 'display' && open.anchor && (
            <DisplayPanel
              {...columns}
              anchor={open.anchor}
              look={look}
              isOfLink={state.columns !== null}
              hasColumns={!isNarrow}
              onChange={onLook}
              onClose={close}
            />
          )}
        </Suspense>
      )}
    </Box>
  )
}
