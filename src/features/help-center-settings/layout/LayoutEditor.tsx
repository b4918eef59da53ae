import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Versioned } from '../../../shared/api/client'
import { useStable } from '../../../shared/hooks/useStable'
import { ConflictDialog } from '../../../shared/settings/ConflictDialog'
import { SettingCard } from '../../../shared/settings/SettingCard'
import { PlusIcon } from '../../../shared/ui/firstIcons'
import { LayoutIcon } from '../../../shared/ui/icons'
import type { Layout, Section } from './api'
import { mostSections } from './layoutReducer'
import type { RenderPreview } from './LayoutPreview'
import { newId } from './newId'
import { PublishBar } from './PublishBar'
import { SectionList } from './SectionList'
import { refusalsOf, sectionProblems, type SectionProblem } from './sectionProblems'
import { useLayoutEditor } from './useLayoutEditor'
import { VersionInWords } from './VersionInWords'
import { VersionsCard } from './VersionsCard'

type Props = {
  loaded: Versioned<Layout>
  /** Gets the sections as they stand in the editor, whenever they change, and while one is dragged. */
  onShow: (sections: Section[] | null) => void
  renderPreview: RenderPreview
}

/** Where the page has the preview of what is edited. */
export const previewId = 'preview'

const noProblems: ReadonlyMap<string, SectionProblem[]> = new Map()
const removed = /^removed (“.*”)$/

/** The cards of the layout page: the list of sections with its bar, and the versions that were live. */
export const LayoutEditor = memo(function LayoutEditor({ loaded, onShow, renderPreview }: Props) {
  const editor = useLayoutEditor(loaded)
  // What stands around the list follows it a moment later: a dropped section is in its place at once.
  const settled = useDeferredValue(editor)
  const { edit, dispatch, outcome } = editor
  const { sections } = edit
  const [openId, setOpenId] = useState<string | null>(null)
  const [isChecked, setChecked] = useState(false)
  const root = useRef<HTMLDivElement>(null)

  useEffect(() => onShow(sections), [onShow, sections])
  useEffect(() => () => onShow(null), [onShow])

  const problems = useMemo(() => {
    const found = new Map<string, SectionProblem[]>()
    const add = (id: string, more: SectionProblem[]) => found.set(id, [...(found.get(id) ?? []), ...more])
    for (const section of isChecked ? sections : []) add(section.id, sectionProblems(section))
    if (outcome.status === 'failed')
      for (const { section, problem } of refusalsOf(outcome.error.fieldErrors, outcome.sent).found)
        if (sections.includes(section)) add(section.id, [problem])
    return found.size > 0 ? found : noProblems
  }, [isChecked, sections, outcome])

  /** Opens the first section with a problem, at its field. @returns whether there was none */
  const check = useStable((): boolean => {
    const wrong = sections.find((section) => sectionProblems(section).length > 0)
    setChecked(wrong !== undefined)
    if (!wrong) return true
    setOpenId(wrong.id)
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
    return false
  })

  function add() {
    const id = newId('block')
    dispatch({ type: 'add', id })
    setOpenId(id)
    requestAnimationFrame(() => {
      const title = root.current?.querySelector<HTMLInputElement>(
        `[data-sortable="${id}"] input[type="text"]`,
      )
      title?.focus()
      title?.select()
    })
  }

  const [, justRemoved] = removed.exec(edit.past.at(-1)?.label ?? '') ?? []
  const since = editor.base.draft
  const describe = (version: Section[]) => VersionInWords({ sections: version, since })
  const conflict = outcome.status === 'conflict' && {
    mine: describe(outcome.mine),
    theirs: describe(outcome.current.value.draft),
    differences: [],
    merge: () => null,
    takeTheirs: editor.takeTheirs,
    goOnWithMine: () => void editor.takeMine(),
    goOnWithMerge: () => {},
    decideLater: editor.decideLater,
  }
  return (
    <>
      <Box ref={root} onBlur={() => dispatch({ type: 'pause' })}>
        <SettingCard
          id="layout"
          title="Sections"
          lead="Drag them into order, or use the arrows. Hidden ones stay here for later."
          icon={<LayoutIcon />}
          footer={<PublishBar editor={settled} check={check} root={root} />}
        >
          <SectionList
            sections={sections}
            problems={problems}
            openId={openId}
            onOpen={setOpenId}
            dispatch={dispatch}
            onShow={onShow}
          />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 1.5 }}>
            <Button
              variant="outlined"
              startIcon={<PlusIcon />}
              disabled={sections.length >= mostSections}
              onClick={add}
            >
              Add content block
            </Button>
            <Button onClick={showPreview} sx={{ display: { lg: 'none' } }}>
              See the preview
            </Button>
            {sections.length >= mostSections && (
              <span>A homepage holds at most {mostSections} sections.</span>
            )}
            {justRemoved && (
              <Box
                role="status"
                sx={{ display: 'flex', alignItems: 'center', gap: 0.5, color: 'text.secondary' }}
              >
                {justRemoved} is removed.
                <Button size="small" onClick={() => dispatch({ type: 'undo' })} ref={focusIfLost}>
                  Bring it back
                </Button>
              </Box>
            )}
          </Box>
        </SettingCard>
      </Box>
      <VersionsCard editor={settled} renderPreview={renderPreview} />
      <ConflictDialog name="Layout and sections" conflict={conflict || null} onSave={() => {}} />
    </>
  )
})

/** On small screens it is at the end of the page. */
function showPreview() {
  const preview = document.getElementById(previewId)
  preview?.scrollIntoView({ block: 'start' })
  preview?.focus({ preventScroll: true })
}

/** The button that removed a block went with it. */
function focusIfLost(button: HTMLElement | null): void {
  if (button && document.activeElement === document.body) button.focus()
}
