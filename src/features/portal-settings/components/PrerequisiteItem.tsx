import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import { describeError } from '../../../shared/api/errorWords'
import { AlertIcon, CloseIcon } from '../../../shared/ui/firstIcons'
import { CheckIcon } from '../../../shared/ui/icons'
import { useAcknowledgeCustomDomain, type Prerequisite } from '../api'
import { placeOf } from '../model'

const looks = {
  met: { Icon: CheckIcon, label: 'Settled', tone: 'success' },
  acknowledged: { Icon: CheckIcon, label: 'Acknowledged', tone: 'success' },
  undetected: { Icon: AlertIcon, label: 'Not detected', tone: 'warning' },
  unmet: { Icon: CloseIcon, label: 'Missing', tone: 'error' },
} as const satisfies Record<Prerequisite['status'], unknown>

/** One prerequisite: its state, why it matters, the page that settles it. */
export function PrerequisiteItem({ prerequisite }: { prerequisite: Prerequisite }) {
  const { status, title, detail } = prerequisite
  const { Icon, label, tone } = looks[status]
  const { to, page } = placeOf(prerequisite)
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1.5,
        p: 1.5,
        '&:not(:first-of-type)': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      <Box
        aria-hidden
        sx={{
          flex: 'none',
          width: 24,
          height: 24,
          borderRadius: '50%',
          display: 'grid',
          placeItems: 'center',
          bgcolor: `${tone}.light`,
          color: `${tone}.main`,
        }}
      >
        <Icon sx={{ fontSize: 16 }} />
      </Box>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
          <Box sx={{ fontWeight: 600 }}>{title}</Box>
          <Box sx={{ typography: 'body2', lineHeight: '22px', fontWeight: 600, color: `${tone}.main` }}>
            {label}
          </Box>
        </Box>
        <Box sx={{ typography: 'body2', color: 'text.secondary' }}>{detail}</Box>
        <Box
          sx={{ mt: 0.5, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}
        >
          <Box
            component={Link}
            to={to}
            aria-label={`${title}: Settings > ${page}`}
            sx={{
              typography: 'body2',
              fontWeight: 550,
              minHeight: 24,
              display: 'inline-flex',
              alignItems: 'center',
            }}
          >
            Settings &gt; {page}
          </Box>
          {status === 'undetected' && <Acknowledge />}
        </Box>
      </Box>
    </Box>
  )
}

function Acknowledge() {
  const acknowledge = useAcknowledgeCustomDomain()
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        color="inherit"
        loading={acknowledge.isPending}
        onClick={() => acknowledge.mutate()}
      >
        I have checked: cookies are forwarded
      </Button>
      {acknowledge.isError && (
        <Box role="alert" sx={{ typography: 'body2', color: 'error.main' }}>
          {describeError(acknowledge.error).title}
        </Box>
      )}
    </>
  )
}
