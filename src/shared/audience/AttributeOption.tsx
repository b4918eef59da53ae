import Box from '@mui/material/Box'
import { CheckIcon } from '../ui/icons'
import { typeWords, type Attribute } from './attributes'
import { TypeIcon } from './TypeIcon'

type Props = {
  id: string
  attribute: Attribute
  isActive: boolean
  isChosen: boolean
  onHover: () => void
  onPick: () => void
}

/** What its values look like: the options of a list, a few that occur, or just its type. */
function hint({ type, options, samples }: Attribute): string {
  const values = options?.length ? options : (samples ?? [])
  if (values.length === 0) return typeWords[type]
  const shown = values.slice(0, 4).join(', ')
  return values.length > 4 ? `${shown}, …` : shown
}

/** One attribute in the list: its type, its name, what its values look like. */
export function AttributeOption({ id, attribute, isActive, isChosen, onHover, onPick }: Props) {
  return (
    <Box
      id={id}
      role="option"
      aria-selected={isChosen}
      data-active={isActive || undefined}
      onMouseMove={onHover}
      // The focus stays in the search box, which is where the keys are listened to.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        mx: 0.75,
        px: 1,
        py: 0.75,
        borderRadius: 1,
        cursor: 'pointer',
        bgcolor: isActive ? 'action.selected' : 'transparent',
      }}
    >
      <TypeIcon
        type={attribute.type}
        titleAccess={typeWords[attribute.type]}
        sx={{ fontSize: 18, color: 'text.secondary' }}
      />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ fontWeight: 500 }}>{attribute.label}</Box>
        <Box
          sx={{
            typography: 'caption',
            color: 'text.secondary',
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {hint(attribute)}
          {attribute.userEditable && ' · people can change it themselves'}
        </Box>
      </Box>
      {isChosen && <CheckIcon sx={{ fontSize: 18, color: 'primary.main' }} />}
    </Box>
  )
}
