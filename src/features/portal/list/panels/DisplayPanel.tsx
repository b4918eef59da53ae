import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { t } from '../../../../shared/i18n/t'
import { viewedUserId } from '../../../../shared/api/auth/viewAs'
import { CloseIcon, PlusIcon } from '../../../../shared/ui/firstIcons'
import type { ColumnId, Look } from '../../personal/look'
import { DensityChoice } from './DensityChoice'
import { movedTo, OrderButtons } from './OrderButtons'
import { Panel } from './Panel'
import { panelStyles } from './panelStyles'

type Props = {
  anchor: HTMLElement
  look: Look
  /** Every column the list can have, in their usual order, and those that it usually has. */
  possible: readonly ColumnId[]
  usual: readonly ColumnId[]
  /** Whether the columns came with a link, so that changing them does not change one's own. */
  isOfLink: boolean
  /** Cards have no columns. */
  hasColumns: boolean
  onChange: (look: Look) => void
  onClose: () => void
}

/** How the list looks: its columns, their order, and how much room a row takes. */
export function DisplayPanel(props: Props) {
  const { anchor, look, possible, usual, isOfLink, hasColumns, onChange, onClose } = props
  const shown = (look.columns ?? usual).filter((id) => possible.includes(id))
  const hidden = possible.filter((id) => !shown.includes(id))
  const setColumns = (columns: readonly ColumnId[] | null) => onChange({ ...look, columns })
  const nameOf = (id: ColumnId) => t(`list.column.${id}`)
  return (
    <Panel label={t('list.tool.display')} anchor={anchor} onClose={onClose}>
      <Box sx={panelStyles}>
        <h3>{t('tools.density')}</h3>
        <DensityChoice density={look.density} onChange={(density) => onChange({ ...look, density })} />
        {hasColumns && (
          <>
            <hr />
            <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
              <h3>{t('tools.columns')}</h3>
              {look.columns && (
                <Button size="small" onClick={() => setColumns(null)}>
                  {t('tools.columns.reset')}
                </Button>
              )}
            </Box>
            <ol aria-label={t('tools.columns.order')}>
              {shown.map((id, at) => (
                <li key={id}>
                  <span className="name">{nameOf(id)}</span>
                  {id === 'preview' && <span className="aside">{t('tools.columns.searchOnly')}</span>}
                  <OrderButtons
                    name={nameOf(id)}
                    at={at}
                    of={shown.length}
                    onMove={(to) => setColumns(movedTo(shown, at, to))}
                  />
                  {id === 'title' ? (
                    <Box className="small" />
                  ) : (
                    <IconButton
                      className="small"
                      aria-label={t('tools.columns.hide', { name: nameOf(id) })}
                      onClick={() => setColumns(shown.filter((other) => other !== id))}
                    >
                      <CloseIcon />
                    </IconButton>
                  )}
                </li>
              ))}
            </ol>
            {hidden.length > 0 && (
              <>
                <h3>{t('tools.columns.hidden')}</h3>
                <ul aria-label={t('tools.columns.hidden')}>
                  {hidden.map((id) => (
                    <li key={id}>
                      <span className="name">{nameOf(id)}</span>
                      <IconButton
                        className="small"
                        aria-label={t('tools.columns.show', { name: nameOf(id) })}
                        onClick={() => setColumns([...shown, id])}
                      >
                        <PlusIcon />
                      </IconButton>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
        <p className="hint">
          {viewedUserId() !== null
            ? t('tools.notKept')
            : isOfLink
              ? t('tools.columns.ofLink')
              : t('tools.columns.kept')}
        </p>
      </Box>
    </Panel>
  )
}
