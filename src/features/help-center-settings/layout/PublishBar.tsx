import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { memo, useId, type ReactNode } from 'react'
import { describeError } from '../../../shared/api/errorWords'
import { sessionQueries } from '../../../shared/api/session'
import { FailureNote, OutdatedNote } from '../../../shared/settings/SaveNotes'
import { AlertIcon } from '../../../shared/ui/firstIcons'
import { CheckIcon, LockIcon } from '../../../shared/ui/icons'
import { RelativeTime } from '../../../shared/ui/RelativeTime'
import { ChangeList } from './ChangeList'
import { layoutChanges } from './layoutChanges'
import { refusalsOf } from './sectionProblems'
import type { LayoutEditor } from './useLayoutEditor'

type Props = {
  editor: LayoutEditor
  /** Says what stands in the way of saving; nothing is sent while it returns false. */
  check: () => boolean
}

/** The foot of the editor: what is saved and what is live, what setting live will change, and the two ways to save. */
export const PublishBar = memo(function PublishBar({ editor, check }: Props) {
  const id = useId()
  const session = useQuery(sessionQueries.current()).data
  const mayPublish = session?.kind === 'teammate' && session.permissions.includes('publish_help_center')
  const { isDirty, isBusy, outcome } = editor
  const changes = layoutChanges(editor.base.live, editor.edit.sections)
  const canPublish = isDirty || changes.length > 0
  const act = (isOn: boolean, write: () => Promise<void>) => () => {
    if (isOn && !isBusy && check()) void write()
  }
  return (
    <Box
      role="group"
      aria-label="Save and set live"
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        px: { xs: 2, sm: 3 },
        py: 1.5,
        display: 'grid',
        gap: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        borderEndStartRadius: 'inherit',
        borderEndEndRadius: 'inherit',
        bgcolor: 'surface.raised',
      }}
    >
      {editor.isOutdated && <OutdatedNotice editor={editor} />}
      {outcome.status === 'failed' ? (
        <Failure editor={editor} check={check} />
      ) : (
        <State editor={editor} hasChanges={canPublish} />
      )}
      <Box
        component="details"
        hidden={changes.length === 0}
        sx={{ '& summary': { cursor: 'pointer', fontWeight: 600, py: 0.25, width: 'fit-content' } }}
      >
        <summary>
          {changes.length === 1 ? '1 change' : `${changes.length} changes`} for customers when set live
        </summary>
        <Box
          sx={{ maxHeight: 160, overflowY: 'auto', mt: 0.5 }}
          role="region"
          aria-label="Changes when set live"
          tabIndex={0}
        >
          <ChangeList changes={changes} />
        </Box>
      </Box>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          justifyContent: 'flex-end',
          '& button': { px: { xs: 1.25, sm: 1.75 } },
        }}
      >
        <Button
          color="inherit"
          aria-disabled={!isDirty}
          onClick={() => isDirty && !isBusy && editor.discard()}
          sx={{ ...dimmable, marginInlineEnd: 'auto' }}
        >
          Discard
        </Button>
        <Button
          variant="outlined"
          color="inherit"
          aria-disabled={!isDirty}
          onClick={act(isDirty, editor.save)}
          sx={dimmable}
        >
          {outcome.status === 'saving' ? 'Saving…' : 'Save draft'}
        </Button>
        <Button
          variant="contained"
          disabled={session !== undefined && !mayPublish}
          aria-disabled={!mayPublish || !canPublish}
          aria-describedby={session && !mayPublish ? `${id}-why` : undefined}
          onClick={act(canPublish && mayPublish, editor.publish)}
          sx={dimmable}
        >
          {outcome.status === 'publishing' ? 'Setting live…' : 'Save and set live'}
        </Button>
      </Box>
      {session && !mayPublish && (
        <Note id={`${id}-why`} icon={<LockIcon />} tone="why">
          Setting it live needs the permission to publish the Help Center, which you do not have. Save your
          draft: somebody who has it can set it live.
        </Note>
      )}
    </Box>
  )
})

/**
 * Never really disabled, so that the focus stays where somebody has just pressed. One style for both states: a new rule
 * in the middle of a drop would make the browser look at the whole page.
 */
const dimmable = { '&[aria-disabled="true"]': { opacity: 0.5, cursor: 'default' } } as const

function State({ editor, hasChanges }: { editor: LayoutEditor; hasChanges: boolean }) {
  const { isDirty, base, outcome } = editor
  if (isDirty) return <Note tone="unsaved">Unsaved changes</Note>
  if (hasChanges)
    return (
      <Note tone="pending" icon={outcome.status === 'saved' ? <CheckIcon /> : <AlertIcon />}>
        {outcome.status === 'saved' ? 'Draft saved. ' : ''}This draft is not live yet.
      </Note>
    )
  return (
    <Note tone="live" icon={<CheckIcon />}>
      {outcome.status === 'published' ? 'It is live: customers' : 'Customers'} see exactly this
      {base.publishedAt && (
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
          {' '}
          · set live{base.publishedBy ? ` by ${base.publishedBy.name}` : ''},{' '}
          <RelativeTime at={base.publishedAt} />
        </Typography>
      )}
    </Note>
  )
}

type NoteProps = {
  id?: string
  icon?: ReactNode
  tone: 'unsaved' | 'pending' | 'live' | 'why'
  children: ReactNode
}

function Note({ id, icon, tone, children }: NoteProps) {
  return (
    <Box {...(id !== undefined && { id })} data-tone={tone} sx={noteStyles}>
      {icon}
      <span>{children}</span>
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
  '&[data-tone="why"]': { color: 'text.secondary' },
} as const

function Failure({ editor, check }: Props) {
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

function OutdatedNotice({ editor }: { editor: LayoutEditor }) {
  const [action, onAction] = editor.isDirty
    ? ['Compare the versions', editor.compare]
    : ['Show the current draft', editor.showCurrent]
  return (
    <OutdatedNote action={action} onAction={onAction}>
      The draft was changed somewhere else while you had it open.
    </OutdatedNote>
  )
}
