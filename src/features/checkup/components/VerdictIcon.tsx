import Box from '@mui/material/Box'
import { AlertIcon, CloseIcon } from '../../../shared/ui/firstIcons'
import { CheckIcon } from '../../../shared/ui/icons'
import { visuallyHidden } from '../../../shared/ui/visuallyHidden'
import type { CheckupStep } from '../api'

const looks = {
  pass: { icon: <CheckIcon />, tone: 'success', words: 'In order: ' },
  fail: { icon: <CloseIcon />, tone: 'error', words: 'In the way: ' },
  warning: { icon: <AlertIcon />, tone: 'warning', words: 'Worth knowing: ' },
} as const

type Props = {
  verdict: CheckupStep['verdict']
  /** It stands on a surface of its own tone. */ isOnTone?: boolean
}

export function VerdictIcon({ verdict, isOnTone = false }: Props) {
  const { icon, tone, words } = looks[verdict]
  return (
    <Box
      sx={{
        flex: 'none',
        width: 28,
        height: 28,
        borderRadius: '50%',
        display: 'grid',
        placeItems: 'center',
        bgcolor: isOnTone ? 'background.paper' : `${tone}.light`,
        color: `${tone}.main`,
        '& svg': { fontSize: 18 },
      }}
    >
      {icon}
      <Box component="span" sx={visuallyHidden}>
        {words}
      </Box>
    </Box>
  )
}
