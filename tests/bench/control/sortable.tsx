import { closestCenter, DndContext, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { arrayMove, SortableContext, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'

const names = Array.from({ length: 50 }, (_, index) => `Row ${index + 1}`)

function Row({ id }: { id: string }) {
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({ id })
  const style = { height: 66, transform: CSS.Translate.toString(transform), transition }
  return (
    <li ref={setNodeRef} style={style} {...attributes} {...listeners} aria-label={`Drag ${id}`}>
      {id}
    </li>
  )
}

/** The least that a list to put in order is on dnd-kit: fifty rows of text. The layout's editor is measured beside it. */
function Sortable() {
  const [ids, setIds] = useState(names)
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 4 } }))
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }) => {
        if (over) setIds(arrayMove(ids, ids.indexOf(String(active.id)), ids.indexOf(String(over.id))))
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        {ids.map((id) => (
          <Row key={id} id={id} />
        ))}
      </SortableContext>
    </DndContext>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Sortable />)
