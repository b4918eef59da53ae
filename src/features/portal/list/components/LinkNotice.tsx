import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { listWords } from '../../../../shared/i18n/intl'
import { t } from '../../../../shared/i18n/t'
import type { Filter } from '../filters'

type Props = { unreadable: readonly Filter[]; strange: readonly Filter[]; onDrop: () => void }

/** What of a link came to nothing here: it could not be read, or is about tickets this viewer does not have. */
export function LinkNotice({ unreadable, strange, onDrop }: Props) {
  const names = (filters: readonly Filter[]) =>
    listWords(filters.map((filter) => t(`list.filter.name.${filter}`)))
  return (
    <Box role="status" sx={styles}>
      <span>
        {unreadable.length > 0 && t('list.filter.unreadable', { names: names(unreadable) })}{' '}
        {strange.length > 0 && t('list.filter.notYours', { names: names(strange) })}
      </span>
      <Button size="small" color="inherit" onClick={onDrop}>
        {t('list.filter.dropThem')}
      </Button>
    </Box>
  )
}

const styles = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: 1,
  mb: 1.5,
  py: 0.75,
  paddingInlineStart: 2,
  paddingInlineEnd: 1,
  borderRadius: 1,
  color: 'info.main',
  bgcolor: 'info.light',
  typography: 'body2',
} as const
