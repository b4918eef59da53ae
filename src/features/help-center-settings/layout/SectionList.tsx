import { memo, useCallback } from 'react'
import { SortableList } from '../../../shared/ui/SortableList'
import type { Section } from './api'
import type { LayoutAction } from './layoutReducer'
import { SectionCard } from './SectionCard'
import { SectionIcon } from './SectionIcon'
import { nameOf } from './sectionKinds'
import type { SectionProblem } from './sectionProblems'

type Props = {
  sections: Section[]
  /** By the id of their section. */
  problems: ReadonlyMap<string, SectionProblem[]>
  openId: string | null
  onOpen: (id: string | null) => void
  dispatch: (action: LayoutAction) => void
  onShow: (sections: Section[]) => void
}

const noProblems: SectionProblem[] = []
const iconOf = ({ kind }: Section) => <SectionIcon kind={kind} />

/** The sections as cards in order. Whatever way one is moved, it is one action. */
export const SectionList = memo(function SectionList(props: Props) {
  const { sections, problems, openId, onOpen, dispatch, onShow } = props
  function preview(ids: string[] | null) {
    const byId = new Map(sections.map((section) => [section.id, section]))
    onShow(ids ? ids.flatMap((id) => byId.get(id) ?? []) : sections)
  }
  const card = useCallback(
    (section: Section) => (
      <SectionCard
        section={section}
        problems={problems.get(section.id) ?? noProblems}
        isOpen={openId === section.id}
        onOpen={onOpen}
        dispatch={dispatch}
      />
    ),
    [problems, openId, onOpen, dispatch],
  )
  return (
    <SortableList
      label="Sections of the homepage"
      items={sections}
      nameOf={nameOf}
      iconOf={iconOf}
      onMove={(id, to) => dispatch({ type: 'move', id, to })}
      onPreview={preview}
    >
      {card}
    </SortableList>
  )
})
