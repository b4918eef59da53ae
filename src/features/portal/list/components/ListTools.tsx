import Box from '@mui/material/Box'
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react'
import { useShortcut } from '../../../../shared/hooks/useShortcut'
import { DisplayIcon, KeyboardIcon } from '../../../../shared/ui/icons'
import type { PortalHome } from '../../api'
import type { Look } from '../../personal/look'
import { possibleColumns, usualColumns } from '../columns'
import type { ListState, TicketTab } from '../listState'
import { toolWords as words } from '../toolWords'
import { listToolStyles } from './listToolStyles'

const loadDisplay = () => import('../panels/DisplayPanel')
const DisplayPanel = lazy(async () => ({ default: (await loadDisplay()).DisplayPanel }))
const loadKeys = () => import('../panels/ShortcutsDialog')
const ShortcutsDialog = lazy(async () => ({ default: (await loadKeys()).ShortcutsDialog }))

type Tool = 'display' | 'keys'
const loads: Record<Tool, () => Promise<unknown>> = { display: loadDisplay, keys: loadKeys }

type Props = {
  state: ListState
  home: PortalHome | undefined
  tab: TicketTab | undefined
  look: Look
  isNarrow: boolean
  onLook: (look: Look) => void
}

/** What can be done with the list as a whole. What opens from it is loaded when somebody reaches for it. */
export function ListTools({ state, home, tab, look, isNarrow, onLook }: Props) {
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
  return (
    <Box role="group" aria-label={words.tools()} sx={listToolStyles}>
      {button('display', words.display.button(), <DisplayIcon />)}
      {!isNarrow && button('keys', words.keys.title(), <KeyboardIcon />)}
      {open && (
        <Suspense fallback={null}>
          {open.tool === 'keys' && <ShortcutsDialog onClose={close} />}
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
