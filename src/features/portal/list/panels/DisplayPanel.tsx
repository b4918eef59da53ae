import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { t } from '../../../../shared/i18n/t'
import { viewedUserId } from '../../../../shared/api/auth/viewAs'
import { CloseIcon, PlusIcon } from '../../../../shared/ui/icons'
import type { ColumnId, Look } from '../../personal/look'
import { toolWords } from '../toolWords'
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

const said = toolWords.display

/** How the list looks: its columns, their order, and how much room a row takes. */
export function DisplayPanel(props: Props) {
  const { anchor, look, possible, usual, isOfLink, hasColumns, onChange, onClose } = props
  const shown = (look.columns ?? usual).filter((id) => possible.includes(id))
  const hidden = possible.filter((id) => !shown.includes(id))
  const setColumns = (columns: readonly ColumnId[] | null) => onChange({ ...look, columns })
  const nameOf = (id: ColumnId) => t(`list.column.${id}`)
  return (
    <Panel label={said.button()} anchor={anchor} onClose={onClose}>
      <Box sx={panelStyles}>
        <h3>{said.density()}</h3>
        <DensityChoice density={look.density} onChange={(density) => onChange({ ...look, density })} />
        {hasColumns && (
          <>
            <hr />
            <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between' }}>
              <h3>{said.columns()}</h3>
              {look.columns && (
                <Button size="small" onClick={() => setColumns(null)}>
                  {said.reset()}
                </Button>
              )}
            </Box>
            <ol aria-label={said.order()}>
              {shown.map((id, at) => (
                <li key={id}>
                  <span className="name">{nameOf(id)}</span>
                  {id === 'preview' && <span className="aside">{said.searchOnly()}</span>}
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
                      aria-label={said.hide(nameOf(id))}
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
                <h3>{said.hidden()}</h3>
                <ul aria-label={said.hidden()}>
                  {hidden.map((id) => (
                    <li key={id}>
                      <span className="name">{nameOf(id)}</span>
                      <IconButton
                        className="small"
                        aria-label={said.show(nameOf(id))}
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
          {viewedUserId() !== null ? said.notKept() : isOfLink ? said.ofLink() : said.kept()}
        </p>
      </Box>
    </Panel>
  )
}
