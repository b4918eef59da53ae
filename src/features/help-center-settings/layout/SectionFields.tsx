import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { TrashIcon } from '../../../shared/ui/icons'
import type { Section } from './api'
import { isRemovable, isWritten, type LayoutAction } from './layoutReducer'
import { LinkFields } from './LinkFields'
import { nameOf, sectionKinds } from './sectionKinds'
import type { SectionProblem } from './sectionProblems'

type Props = { section: Section; problems: SectionProblem[]; dispatch: (action: LayoutAction) => void }

/** Title and content of a section, as far as its kind lets people write them. */
export function SectionFields({ section, problems, dispatch }: Props) {
  const { id, content = {} } = section
  const problemAt = (path: string) => problems.find((problem) => problem.path === path)?.message
  const fill = (changes: typeof content, field: string) =>
    dispatch({ type: 'fill', id, content: { ...content, ...changes }, field })
  const { note } = sectionKinds[section.kind]
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <TextField
        label="Title"
        size="small"
        fullWidth
        value={section.title}
        onChange={({ target }) => dispatch({ type: 'rename', id, title: target.value })}
        error={problemAt('title') !== undefined}
        helperText={problemAt('title')}
      />
      {isWritten(section) && (
        <>
          <TextField
            label="Text"
            size="small"
            fullWidth
            multiline
            minRows={3}
            maxRows={12}
            value={content.body ?? ''}
            onChange={({ target }) => fill({ body: target.value }, 'body')}
            error={problemAt('content/body') !== undefined}
            helperText={
              problemAt('content/body') ?? 'Lists, **bold**, _italic_ and [links](https://…) are understood.'
            }
          />
          <LinkFields
            items={content.items ?? []}
            onChange={(items, field) => fill({ items }, field)}
            problemAt={(path) => problemAt(`content/items/${path}`)}
          />
        </>
      )}
      {note && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {note}
        </Typography>
      )}
      {isRemovable(section) && (
        <Button
          color="error"
          size="small"
          startIcon={<TrashIcon />}
          aria-label={`Remove ${nameOf(section)}`}
          onClick={() => dispatch({ type: 'remove', id })}
          sx={{ justifySelf: 'start' }}
        >
          Remove this block
        </Button>
      )}
    </Box>
  )
}
