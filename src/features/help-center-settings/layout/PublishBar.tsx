import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { memo, useId, type RefObject } from 'react'
import { sessionQueries } from '../../../shared/api/session'
import { LockIcon } from '../../../shared/ui/icons'
import { layoutChanges } from './layoutChanges'
import { Failure, Note, OutdatedNotice, State } from './PublishNotes'
import { PublishedChanges } from './PublishedChanges'
import { UndoButtons } from './UndoButtons'
import type { LayoutEditor } from './useLayoutEditor'

type Props = {
  editor: LayoutEditor
  /** Says what stands in the way of saving; nothing is sent while it returns false. */
  check: () => boolean
  /** The card that it is the foot of. */
  root: RefObject<HTMLElement | null>
}

/**
 * The foot of the editor: what is saved and what is live, what setting live will change, back and forth through the
 * changes, and the two ways to save.
 */
export const PublishBar = memo(function PublishBar({ editor, check, root }: Props) {
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
      <PublishedChanges
        changes={changes}
        hasFailed={outcome.status === 'failed'}
        steps={<UndoButtons edit={editor.edit} dispatch={editor.dispatch} root={root} />}
      >
        {outcome.status === 'failed' ? (
          <Failure editor={editor} check={check} />
        ) : (
          <State editor={editor} hasChanges={canPublish} />
        )}
      </PublishedChanges>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: { xs: 0.75, sm: 1 },
          justifyContent: 'flex-end',
          // The three of them side by side on a phone, too: what they stand on covers the list.
          '& button': { px: { xs: 1, sm: 1.75 } },
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
          Setting it live needs the permission to publish the Help Center. Save your draft for somebody who
          has it.
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
