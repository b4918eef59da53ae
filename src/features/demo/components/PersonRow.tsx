import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { Avatar } from '../../../shared/ui/Avatar'
import type { Person } from '../api'
import { roleOf } from '../model'

type Props = { person: Person; isChosen: boolean; isDisabled: boolean; onChoose: () => void }

/** Somebody without a story: one line that signs in as them. */
export function PersonRow({ person, isChosen, isDisabled, onChoose }: Props) {
  const { name, email, kind } = person
  return (
    <ButtonBase
      onClick={onChoose}
      disabled={isDisabled}
      sx={{
        width: '100%',
        justifyContent: 'flex-start',
        gap: 1.5,
        px: 1.25,
        py: 1,
        borderRadius: 1,
        textAlign: 'start',
        bgcolor: isChosen ? 'action.selected' : 'transparent',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Avatar name={name} size={32} tone={kind === 'teammate' ? 'team' : 'neutral'} />
      <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
        <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
          {name}
        </Box>
        <Box
          component="span"
          sx={{ display: 'block', typography: 'body2', color: 'text.secondary', overflowWrap: 'anywhere' }}
        >
          {email}
        </Box>
      </Box>
      <Box
        component="span"
        sx={{ typography: 'body2', color: 'text.secondary', textAlign: 'end', maxWidth: '45%' }}
      >
        {kind === 'teammate' ? 'Teammate' : roleOf(person)}
      </Box>
    </ButtonBase>
  )
}
