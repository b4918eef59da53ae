import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { describeError } from '../../../shared/api/errorWords'
import { FailureNote, OutdatedNote } from '../../../shared/settings/SaveNotes'
import { AlertIcon } from '../../../shared/ui/firstIcons'
import { CheckIcon } from '../../../shared/ui/icons'
import { RelativeTime } from '../../../shared/ui/RelativeTime'
import { refusalsOf } from './sectionProblems'
import type { LayoutEditor } from './useLayoutEditor'

/** What is saved and what is live, in a word. */
export function State({ editor, hasChanges }: { editor: LayoutEditor; hasChanges: boolean }) {
  const { isDirty, base, outcome } = editor
  if (isDirty) return <Note tone="unsaved">Unsaved changes</Note>
  if (hasChanges)
    return (
      <Note tone="pending" icon={outcome.status === 'saved' ? <CheckIcon /> : <AlertIcon />}>
        {outcome.status === 'saved' ? 'Draft saved, not live yet' : 'This draft is not live yet'}
      </Note>
    )
  return (
    <Note tone="live" icon={<CheckIcon />}>
      {outcome.status === 'published' ? 'It is live: customers' : 'Customers'} see exactly this
      {base.publishedAt && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          Set live{base.publishedBy ? ` by ${base.publishedBy.name}` : ''} ·{' '}
          <RelativeTime at={base.publishedAt} />
        </Typography>
      )}
    </Note>
  )
}

type FailureProps = { editor: LayoutEditor; check: () => boolean }

type NoteProps = {
  id?: string
  icon?: ReactNode
  tone: 'unsaved' | 'pending' | 'live' | 'why'
  children: ReactNode
}

export function Note({ id, icon, tone, children }: NoteProps) {
  return (
    <Box {...(id !== undefined && { id })} data-tone={tone} sx={noteStyles}>
      {icon}
      <div>{children}</div>
    </Box>
  )
}

const noteStyles = {
  display: 'flex',
  gap: 0.75,
  fontWeight: 600,
  '& svg': { fontSize: 20, flex: 'none' },
  '&[data-tone="pending"]': { color: 'warning.main' },
  '&[data-tone="live"]': { color: 'success.main' },
  '&[data-tone="why"]': { color: 'text.secondary', typography: 'body2', textWrap: 'pretty' },
} as const

/** What went wrong, and that nothing is lost. */
export function Failure({ editor, check }: FailureProps) {
  const { outcome } = editor
  if (outcome.status !== 'failed') return null
  const { title, detail, canRetry } = describeError(outcome.error)
  const { found, rest } = refusalsOf(outcome.error.fieldErrors, outcome.sent)
  const words = found.length > 0 ? ['Look at the sections that are marked.', ...rest] : rest
  const retry = () => check() && void (outcome.intent === 'save' ? editor.save() : editor.publish())
  return (
    <FailureNote
      title={`${outcome.intent === 'save' ? 'Not saved' : 'Not set live'}: ${title}`}
      onRetry={canRetry ? retry : undefined}
    >
      {words.length > 0 ? words.join(' ') : detail} Your changes are still here.
    </FailureNote>
  )
}

/** Somebody else has saved another draft. */
export function OutdatedNotice({ editor }: { editor: LayoutEditor }) {
  const [action, onAction] = editor.isDirty
    ? ['Compare the versions', editor.compare]
    : ['Show the current draft', editor.showCurrent]
  return (
    <OutdatedNote action={action} onAction={onAction}>
      The draft was changed somewhere else while you had it open.
    </OutdatedNote>
  )
}
