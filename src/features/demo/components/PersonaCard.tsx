import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { Avatar } from '../../../shared/ui/Avatar'
import type { Person } from '../api'
import { roleOf } from '../model'

type Props = { person: Person; isChosen: boolean; isDisabled: boolean; onChoose: () => void }

/** Somebody with a story; the whole card signs in as them. */
export function PersonaCard({ person, isChosen, isDisabled, onChoose }: Props) {
  const { name, kind, story } = person
  return (
    <ButtonBase
      onClick={onChoose}
      disabled={isDisabled}
      sx={{
        width: '100%',
        height: '100%',
        p: 2,
        flexDirection: 'column',
        alignItems: 'stretch',
        justifyContent: 'flex-start',
        gap: 1.5,
        textAlign: 'start',
        border: 1,
        borderColor: isChosen ? 'primary.main' : 'divider',
        borderRadius: 1.5,
        bgcolor: isChosen ? 'action.selected' : 'background.paper',
        opacity: isDisabled && !isChosen ? 0.55 : 1,
        transition: 'border-color 160ms, box-shadow 160ms, opacity 160ms',
        '&:hover': { borderColor: 'primary.main', boxShadow: 2 },
      }}
    >
      <Box component="span" sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start' }}>
        <Avatar name={name} size={40} tone={kind === 'teammate' ? 'team' : 'neutral'} />
        <Box component="span" sx={{ minWidth: 0 }}>
          <Box component="span" sx={{ display: 'block', typography: 'h3' }}>
            {name}
          </Box>
          <Box component="span" sx={{ display: 'block', typography: 'body2', color: 'text.secondary' }}>
            {isChosen ? 'Signing in…' : roleOf(person)}
          </Box>
        </Box>
      </Box>
      {story && (
        <Box component="span" sx={{ typography: 'body1', textWrap: 'pretty' }}>
          {story}
        </Box>
      )}
    </ButtonBase>
  )
}
