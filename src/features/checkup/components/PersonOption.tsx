import Box from '@mui/material/Box'
import { Avatar } from '../../../shared/ui/Avatar'
import type { Person } from '../api'
import { companiesInWords } from '../model'

type Props = { id: string; person: Person; isActive: boolean; onReach: () => void; onPick: () => void }

export function PersonOption({ id, person, isActive, onReach, onPick }: Props) {
  return (
    <Box
      id={id}
      role="option"
      aria-selected={isActive}
      ref={(element: HTMLElement | null) => {
        if (isActive) element?.scrollIntoView({ block: 'nearest' })
      }}
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={onReach}
      onClick={onPick}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        px: 1,
        py: 0.75,
        borderRadius: 0.75,
        cursor: 'pointer',
        bgcolor: isActive ? 'action.selected' : 'transparent',
      }}
    >
      <Avatar name={person.name} />
      <Box sx={{ flex: '1 1 0', minWidth: 0 }}>
        <Box dir="auto" sx={{ ...oneLine, fontWeight: 500 }}>
          {person.name}
        </Box>
        <Box sx={{ ...oneLine, typography: 'caption', color: 'text.secondary' }}>{person.email}</Box>
      </Box>
      <Box sx={{ ...oneLine, maxWidth: '40%', typography: 'body2', color: 'text.secondary' }}>
        {companiesInWords(person)}
      </Box>
    </Box>
  )
}

const oneLine = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const
