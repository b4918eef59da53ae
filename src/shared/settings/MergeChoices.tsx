import Box from '@mui/material/Box'
import Radio from '@mui/material/Radio'
import { useId, type ReactNode } from 'react'
import type { DifferenceWords } from './merge'

type Props = {
  differences: readonly DifferenceWords[]
  isTheirs: (id: string) => boolean
  onChoose: (id: string, isTheirs: boolean) => void
}

/** One question for each thing in which two versions differ: theirs or mine. */
export function MergeChoices({ differences, isTheirs, onChoose }: Props) {
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {differences.map(({ id, label, theirs, mine }) => (
        <Box key={id} component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}>
          <Box component="legend" sx={{ p: 0, mb: 0.5, fontWeight: 600 }}>
            {label}
          </Box>
          <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
            <Choice name={id} title="Saved now" isChosen={isTheirs(id)} onChoose={() => onChoose(id, true)}>
              {theirs}
            </Choice>
            <Choice name={id} title="Yours" isChosen={!isTheirs(id)} onChoose={() => onChoose(id, false)}>
              {mine}
            </Choice>
          </Box>
        </Box>
      ))}
    </Box>
  )
}

type ChoiceProps = {
  name: string
  title: string
  isChosen: boolean
  onChoose: () => void
  children: ReactNode
}

function Choice({ name, title, isChosen, onChoose, children }: ChoiceProps) {
  const id = useId()
  return (
    <Box
      component="label"
      htmlFor={id}
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: 0.5,
        p: 1,
        border: 1,
        borderRadius: 1,
        borderColor: isChosen ? 'primary.main' : 'divider',
        bgcolor: isChosen ? 'action.selected' : 'transparent',
        cursor: 'pointer',
        minWidth: 0,
      }}
    >
      <Radio
        size="small"
        checked={isChosen}
        onChange={onChoose}
        name={name}
        slotProps={{ input: { id } }}
        sx={{ p: 0.5 }}
      />
      <Box sx={{ minWidth: 0, pt: '3px', overflowWrap: 'anywhere' }}>
        <Box component="span" sx={{ display: 'block', typography: 'caption', color: 'text.secondary' }}>
          {title}
        </Box>
        {children}
      </Box>
    </Box>
  )
}
