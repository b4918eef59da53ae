import Box from '@mui/material/Box'
import { Link, useLocation, useNavigate } from 'react-router-dom'
import { t } from '../../../shared/i18n/t'
import { paths } from '../../../shared/paths'
import { ArrowBackIcon } from '../../../shared/ui/icons'
import type { FromList } from '../list/useRowLinks'

/** To the list one came from, with its search and its place; to the list as such for those who came by a link. */
export function BackToList() {
  const navigate = useNavigate()
  const { fromList } = (useLocation().state ?? {}) as Partial<FromList>
  return (
    <Box
      component={Link}
      to={paths.portal + (fromList ?? '')}
      onClick={(event) => {
        const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
        if (fromList === undefined || !isPlain) return
        event.preventDefault()
        void navigate(-1)
      }}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        minHeight: 32,
        typography: 'body2',
        fontWeight: 600,
        color: 'text.secondary',
        textDecoration: 'none',
        '&:hover': { color: 'text.primary' },
        '& svg': { fontSize: 18 },
      }}
    >
      <ArrowBackIcon />
      {t('ticket.back')}
    </Box>
  )
}
