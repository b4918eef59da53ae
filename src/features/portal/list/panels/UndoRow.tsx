import Button from '@mui/material/Button'
import { focusOnMount } from '../../../../shared/lib/focusOnMount'
import { t } from '../../../../shared/i18n/t'

/** In the place of a view that was deleted, until the panel closes: nobody has to be quick. */
export function UndoRow({ name, onUndo }: { name: string; onUndo: () => void }) {
  return (
    <li>
      <span className="name">{t('tools.views.deleted', { name })}</span>
      <Button size="small" ref={focusOnMount} onClick={onUndo}>
        {t('tools.views.undo')}
      </Button>
    </li>
  )
}
