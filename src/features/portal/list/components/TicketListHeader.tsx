import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Link } from 'react-router-dom'
import { viewedUserId } from '../../../../shared/api/auth/viewAs'
import { listWords } from '../../../../shared/i18n/intl'
import { t } from '../../../../shared/i18n/t'
import { useDocumentTitle } from '../../../../shared/hooks/useDocumentTitle'
import { paths } from '../../../../shared/paths'
import { PlusIcon } from '../../../../shared/ui/firstIcons'
import { plainButton } from '../../../../shared/ui/plainButton'
import type { PortalHome } from '../../api'
import type { TicketTab } from '../listState'

/** What the page is, and whose tickets are in it. */
export function TicketListHeader({
  home,
  tab,
  view,
}: {
  home: PortalHome | undefined
  tab: TicketTab | undefined
  /** What whoever saved this list calls it. */
  view: string | null
}) {
  useDocumentTitle(t('list.title'))
  const scope = home && tab && scopeWords(tab, home.companies)
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: 36 }}>
        <Typography variant="h1">{t('list.title')}</Typography>
        {home?.canCreate && viewedUserId() === null && <NewTicketLink />}
      </Box>
      <Typography variant="body2" noWrap sx={{ minHeight: '1.25rem', mt: 0.25, color: 'text.secondary' }}>
        {scope && (view === null ? scope : t('list.view.scope', { name: view, scope }))}
      </Typography>
    </Box>
  )
}

function scopeWords(tab: TicketTab, companies: PortalHome['companies']): string {
  if (tab === 'created_by_me') return t('list.scope.mine')
  const names = companies.map(({ name }) => name)
  return names.length > 0 ? t('list.scope.companies', { companies: listWords(names) }) : t('list.scope.all')
}

/** Where a ticket is raised. */
export function NewTicketLink() {
  return (
    <Box component={Link} to={paths.newTicket} sx={{ ...plainButton('contained'), gap: 0.75 }}>
      <PlusIcon sx={{ fontSize: 18 }} />
      {t('list.newTicket')}
    </Box>
  )
}
