import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { viewedUserId } from '../../../../shared/api/auth/viewAs'
import { announce } from '../../../../shared/ui/LiveRegion'
import { changedView, viewsAtMost, withView, type SavedView } from '../../personal/views'
import { t } from '../../../../shared/i18n/t'
import { viewSearch, type Views } from '../useViews'
import { movedTo } from './OrderButtons'
import { Panel } from './Panel'
import { panelStyles } from './panelStyles'
import { UndoRow } from './UndoRow'
import { ViewNameForm } from './ViewNameForm'
import { ViewRow } from './ViewRow'

type Props = {
  anchor: HTMLElement
  views: Views
  /** What the view could be called. */
  suggestion: string
  /** Shows an address; the list stays where it is. */
  onShow: (search: string, how: { replace: boolean }) => void
  onClose: () => void
}

/** Lists with a name: keep what is on the screen, open, pin, rename, share, order and delete. */
export function ViewsPanel({ anchor, views: its, suggestion, onShow, onClose }: Props) {
  const { views, setViews, search, current, changed, foreign, isPlain } = its
  const [deleted, setDeleted] = useState<{ view: SavedView; at: number } | null>(null)
  const canSave = !isPlain && !current && views.length < viewsAtMost

  function save(name: string) {
    setViews(withView(views, name, search))
    onShow(viewSearch({ name, search }), { replace: true })
    announce(t('tools.views.saved', { name }))
    onClose()
  }
  function update(view: SavedView) {
    setViews(changedView(views, view.id, { search }))
    onShow(viewSearch({ ...view, search }), { replace: true })
    announce(t('tools.views.updated', { name: view.name }))
  }
  function rename(view: SavedView, name: string) {
    setViews(changedView(views, view.id, { name }))
    if (view === current || view === changed)
      onShow(viewSearch({ name, search: view === current ? view.search : search }), { replace: true })
  }
  function remove(view: SavedView, at: number) {
    setViews(views.filter((other) => other !== view))
    setDeleted({ view, at })
    announce(t('tools.views.deleted', { name: view.name }))
  }
  function undo() {
    if (!deleted) return
    setViews([...views.slice(0, deleted.at), deleted.view, ...views.slice(deleted.at)])
    setDeleted(null)
    announce(t('tools.views.restored', { name: deleted.view.name }))
  }
  const rows = views.map((view, at) => (
    <ViewRow
      key={view.id}
      view={view}
      at={at}
      of={views.length}
      isCurrent={view === current}
      views={views}
      onOpen={() => {
        onShow(viewSearch(view), { replace: false })
        onClose()
      }}
      onPin={() => setViews(changedView(views, view.id, { isPinned: !view.isPinned }))}
      onRename={(name) => rename(view, name)}
      onMove={(to) => setViews(movedTo(views, at, to))}
      onDelete={() => remove(view, at)}
    />
  ))
  const undoRow = deleted && <UndoRow key="deleted" name={deleted.view.name} onUndo={undo} />
  return (
    <Panel label={t('list.tool.views')} anchor={anchor} width={336} onClose={onClose}>
      <Box sx={panelStyles}>
        {canSave && (
          <>
            <h3>{t('tools.views.keep')}</h3>
            <ViewNameForm
              views={views}
              start={foreign ?? suggestion}
              action={t('tools.views.save')}
              onName={save}
            />
            {changed && (
              <Button size="small" onClick={() => update(changed)} sx={{ justifySelf: 'start' }}>
                {t('tools.views.update', { name: changed.name })}
              </Button>
            )}
            <hr />
          </>
        )}
        <h3>{t('tools.views.mine')}</h3>
        {views.length + (deleted ? 1 : 0) === 0 ? (
          <p className="hint">{isPlain ? t('tools.views.noneYet') : t('tools.views.none')}</p>
        ) : (
          <ol aria-label={t('tools.views.mine')}>
            {deleted ? [...rows.slice(0, deleted.at), undoRow, ...rows.slice(deleted.at)] : rows}
          </ol>
        )}
        <p className="hint">{viewedUserId() !== null ? t('tools.notKept') : t('tools.views.kept')}</p>
      </Box>
    </Panel>
  )
}
