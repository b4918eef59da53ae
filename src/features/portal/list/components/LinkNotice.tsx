import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { Filter } from '../filters'
import { filterWords as words } from '../filterWords'

type Props = { unreadable: readonly Filter[]; strange: readonly Filter[]; onDrop: () => void }

/** What of a link came to nothing here: it could not be read, or is about tickets this viewer does not have. */
export function LinkNotice({ unreadable, strange, onDrop }: Props) {
  if (unreadable.length + strange.length === 0) return null
  const names = (filters: readonly Filter[]) => filters.map((filter) => words.name[filter]())
  return (
    <Box role="status" sx={styles}>
      <span>
        {unreadable.length > 0 && words.unreadable(names(unreadable))}{' '}
        {strange.length > 0 && words.notYours(names(strange))}
      </span>
      <Button size="small" color="inherit" onClick={onDrop}>
        {words.dropThem()}
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
