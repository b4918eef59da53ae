import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import {
  lazy,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react'
import { describeError } from '../api/errorWords'
import { CheckIcon } from '../ui/icons'
import { conflictView } from './conflictView'
import type { Differ } from './merge'
import { FailureNote, OutdatedNote } from './SaveNotes'
import type { SettingsForm } from './useSettingsForm'

const ConflictDialog = lazy(async () => ({ default: (await import('./ConflictDialog')).ConflictDialog }))

type Props<R, D> = {
  /** The card's name, so that each Save says what it saves. */
  name: string
  form: SettingsForm<R, D>
  /** One version of the card's fields in words, to put two side by side. */
  describe: (draft: D) => ReactNode
  /** What two versions differ in, to merge them piece by piece. */
  differ?: Differ<D> | undefined
  /** What saving will change, for whom. */
  impact?: ReactNode
  /** Checks or asks before it calls `form.save()` itself. */
  onSave?: () => void
  /** Save was pressed, and it is still being found out what has to be asked first. */
  isChecking?: boolean
  /** What went wrong, where the card knows it better than the general words. */
  failure?: ReactNode
}

/** The foot of a card while it holds unsaved changes: what saving does, Discard and Save; then whether it worked. */
export function SaveBar<R, D>(props: Props<R, D>) {
  const { name, form, describe, differ, impact, onSave, failure, isChecking = false } = props
  const { isDirty, status, isOutdated } = form
  const isSaving = status === 'saving'
  const isOpen = isDirty || isSaving || status === 'failed'
  const save = onSave ?? (() => void form.save())
  const conflict = conflictView(form, describe, differ)
  const [hadConflict, setHadConflict] = useState(false)
  if (conflict && !hadConflict) setHadConflict(true)
  // What answers a conflict is saved like anything else, with the questions that come before it: by the card as it is
  // once it holds the answer.
  const saveThen = useRef(() => {})
  useLayoutEffect(() => {
    saveThen.current = () => isDirty && save()
  })
  const place = useRef<HTMLSpanElement>(null)
  useFocusWhenClosed(isOpen, place)
  return (
    <>
      <span ref={place} hidden />
      {isOutdated && !isSaving && <OutdatedNotice form={form} />}
      {!isOpen && status === 'saved' && !isOutdated && <SavedNote />}
      {isOpen && (
        <Box
          role="group"
          aria-label={`Unsaved changes: ${name}`}
          sx={{
            position: 'sticky',
            bottom: 0,
            zIndex: 2,
            px: { xs: 2, sm: 3 },
            py: 1.5,
            borderTop: 1,
            borderColor: 'divider',
            borderEndStartRadius: 'inherit',
            borderEndEndRadius: 'inherit',
            bgcolor: 'surface.raised',
            display: 'flex',
            flexWrap: 'wrap',
            alignItems: 'center',
            gap: 1.5,
          }}
        >
          <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
            {form.error && (failure ?? <Failure form={form} />)}
            {!form.error &&
              (impact ?? <Typography sx={{ color: 'text.secondary' }}>Unsaved changes</Typography>)}
          </Box>
          <Box sx={{ display: 'flex', gap: 1, marginInlineStart: 'auto' }}>
            <Button variant="outlined" color="inherit" onClick={form.discard} disabled={isSaving}>
              Discard
            </Button>
            <Button variant="contained" onClick={save} aria-busy={isSaving || isChecking}>
              {isChecking ? 'Checking…' : saveLabel(form)}
            </Button>
          </Box>
        </Box>
      )}
      {hadConflict && (
        <Suspense fallback={null}>
          <ConflictDialog
            name={name}
            conflict={conflict}
            onSave={() => requestAnimationFrame(() => saveThen.current())}
          />
        </Suspense>
      )}
    </>
  )
}

/** Never disabled while it saves: that would take the focus away. A second press does nothing. */
function saveLabel<R, D>({ status, error }: SettingsForm<R, D>): string {
  if (status === 'saving') return 'Saving…'
  return error && describeError(error).canRetry ? 'Try again' : 'Save'
}

/** The bar goes with the button that was pressed; whoever pressed it goes on from its card, not from the page's top. */
function useFocusWhenClosed(isOpen: boolean, place: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current && !isOpen)
      requestAnimationFrame(() => {
        if (document.activeElement === document.body)
          place.current?.closest<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true })
      })
    wasOpen.current = isOpen
  }, [isOpen, place])
}

function Failure<R, D>({ form }: { form: SettingsForm<R, D> }) {
  const { title, detail } = describeError(form.error)
  const fields = form.error?.fieldErrors ?? []
  return (
    <FailureNote title={`Not saved: ${title}`}>
      {fields.length > 0 ? fields.map(({ message }) => message).join(' ') : detail}
    </FailureNote>
  )
}

function SavedNote() {
  return (
    <Box
      sx={{
        px: { xs: 2, sm: 3 },
        pb: 2,
        display: 'flex',
        alignItems: 'center',
        gap: 0.75,
        color: 'success.main',
        typography: 'body2',
        fontWeight: 600,
      }}
    >
      <CheckIcon sx={{ fontSize: 18 }} />
      Saved
    </Box>
  )
}

function OutdatedNotice<R, D>({ form }: { form: SettingsForm<R, D> }) {
  const [action, onAction] = form.isDirty
    ? ['Compare the versions', form.compare]
    : ['Show the current version', form.discard]
  return (
    <Box sx={{ mx: { xs: 2, sm: 3 }, mb: 2 }}>
      <OutdatedNote action={action} onAction={onAction}>
        This was changed somewhere else while you had it open.
      </OutdatedNote>
    </Box>
  )
}
