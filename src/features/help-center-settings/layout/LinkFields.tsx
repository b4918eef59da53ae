import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import TextField from '@mui/material/TextField'
import { useRef } from 'react'
import { PlusIcon } from '../../../shared/ui/firstIcons'
import { TrashIcon } from '../../../shared/ui/icons'
import type { SectionItem } from './api'
import { newId } from './newId'
import { mostLinks } from './sectionProblems'

type Props = {
  items: SectionItem[]
  /** `field` names what was changed, so that typing in one field is one step to undo. */
  onChange: (items: SectionItem[], field: string) => void
  /** @param path such as `0/href` */
  problemAt: (path: string) => string | undefined
}

/** The links of a section: a name and an address each. */
export function LinkFields({ items, onChange, problemAt }: Props) {
  const addButton = useRef<HTMLButtonElement>(null)
  const change = (index: number, item: SectionItem, changes: Partial<SectionItem>) =>
    onChange(items.with(index, { ...item, ...changes }), `${item.id} ${Object.keys(changes).join()}`)
  return (
    <Box role="group" aria-label="Links" sx={{ display: 'grid', gap: 1.5 }}>
      {items.map((item, index) => (
        <Box key={item.id} sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
          <Box
            sx={{
              flex: 1,
              minWidth: 0,
              display: 'grid',
              rowGap: 1.5,
              columnGap: 1,
              gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
            }}
          >
            <TextField
              label={`Name of link ${index + 1}`}
              size="small"
              value={item.title}
              onChange={({ target }) => change(index, item, { title: target.value })}
              error={problemAt(`${index}/title`) !== undefined}
              helperText={problemAt(`${index}/title`)}
            />
            <TextField
              label={`Address of link ${index + 1}`}
              size="small"
              placeholder="https://"
              value={item.href ?? ''}
              onChange={({ target }) => change(index, item, { href: target.value.trim() })}
              error={problemAt(`${index}/href`) !== undefined}
              helperText={problemAt(`${index}/href`)}
            />
          </Box>
          <IconButton
            size="small"
            aria-label={`Remove link ${index + 1}`}
            onClick={() => {
              onChange(items.toSpliced(index, 1), `remove ${item.id}`)
              addButton.current?.focus()
            }}
            sx={{ mt: 0.5 }}
          >
            <TrashIcon sx={{ fontSize: 20 }} />
          </IconButton>
        </Box>
      ))}
      <Button
        size="small"
        ref={addButton}
        startIcon={<PlusIcon />}
        disabled={items.length >= mostLinks}
        onClick={() => {
          const id = newId('link')
          onChange([...items, { id, title: '', href: '' }], `add ${id}`)
        }}
        sx={{ justifySelf: 'start' }}
      >
        Add a link
      </Button>
    </Box>
  )
}
