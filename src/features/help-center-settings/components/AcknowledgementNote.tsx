import Box from '@mui/material/Box'
import { Link } from 'react-router-dom'
import { paths } from '../../../shared/paths'
import { AlertIcon } from '../../../shared/ui/firstIcons'
import { CheckIcon } from '../../../shared/ui/icons'

type Props = {
  isAcknowledged: boolean
  /** Whether "could not be detected" is what is stored now. */
  isSaved: boolean
  /** Whether there are changes that take an acknowledgement back when they are saved. */
  isLostBySaving: boolean
}

/** For a forwarding that could not be detected: whether a teammate has vouched for it. */
export function AcknowledgementNote({ isAcknowledged, isSaved, isLostBySaving }: Props) {
  const isVouchedFor = isAcknowledged && isSaved
  const Icon = isVouchedFor && !isLostBySaving ? CheckIcon : AlertIcon
  return (
    <Box
      role="status"
      sx={{
        display: 'flex',
        gap: 1,
        px: 1.5,
        py: 1.25,
        borderRadius: 1,
        bgcolor: isVouchedFor && !isLostBySaving ? 'success.light' : 'warning.light',
        '& svg': {
          flex: 'none',
          fontSize: 20,
          color: isVouchedFor && !isLostBySaving ? 'success.main' : 'warning.main',
        },
      }}
    >
      <Icon />
      <span>
        {isVouchedFor && isLostBySaving && 'Saving these changes takes the acknowledgement back.'}
        {isVouchedFor &&
          !isLostBySaving &&
          'Acknowledged: a teammate has confirmed that cookies are forwarded.'}
        {!isVouchedFor && isSaved && (
          <>
            Not acknowledged yet. Once you have checked it,{' '}
            <Link to={`${paths.settings.portal}#status`}>acknowledge it on the Tickets Portal page</Link>.
          </>
        )}
        {!isSaved && 'Save this first; then acknowledge it on the Tickets Portal page.'}
      </span>
    </Box>
  )
}
