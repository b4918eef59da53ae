import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useId, useState } from 'react'
import { isNameTaken, type SavedView } from '../../personal/views'
import { longestViewName } from '../listState'
import { t } from '../../../../shared/i18n/t'

type Props = {
  views: readonly SavedView[]
  start: string
  /** The view that is called so now; its own name is not taken. */
  id?: string
  action: string
  onName: (name: string) => void
  onCancel?: () => void
}

/** A name for a view: not empty, and not that of another one. */
export function ViewNameForm({ views, start, id, action, onName, onCancel }: Props) {
  const [name, setName] = useState(start.slice(0, longestViewName))
  const [problem, setProblem] = useState<string | null>(null)
  const hint = useId()
  return (
    <Box
      component="form"
      sx={styles}
      onSubmit={(event) => {
        event.preventDefault()
        const wanted = name.trim()
        if (wanted === '') return setProblem(t('tools.views.noName'))
        if (isNameTaken(views, wanted, id)) return setProblem(t('tools.views.taken', { name: wanted }))
        onName(wanted)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onCancel) return
        event.stopPropagation()
        onCancel()
      }}
    >
      <input
        ref={selectOnMount}
        type="text"
        aria-label={t('tools.views.name')}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : hint}
        maxLength={longestViewName}
        value={name}
        onChange={({ target }) => {
          setName(target.value)
          setProblem(null)
        }}
      />
      <Button type="submit" size="small" variant="contained">
        {action}
      </Button>
      {problem !== null && (
        <p id={hint} role="alert">
          {problem}
        </p>
      )}
    </Box>
  )
}

/** What is suggested is typed over. */
function selectOnMount(input: HTMLInputElement | null): void {
  input?.focus()
  input?.select()
}

const styles = {
  display: 'flex',
  flexWrap: 'wrap',
  flex: 1,
  minWidth: 0,
  gap: 1,
  px: 1,
  py: 0.5,
  '& input': {
    flex: 1,
    minWidth: 0,
    height: 32,
    px: 1,
    border: 1,
    borderColor: 'divider',
    borderRadius: 1,
    font: 'inherit',
    fontSize: { xs: '1rem', sm: '0.875rem' },
    color: 'text.primary',
    bgcolor: 'background.paper',
    '&:focus': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '-1px' },
    '&[aria-invalid="true"]': { borderColor: 'error.main' },
  },
  '& p': { flex: '1 0 100%', m: 0, typography: 'caption', color: 'error.main' },
} as const
