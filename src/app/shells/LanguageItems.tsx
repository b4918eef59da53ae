import Box from '@mui/material/Box'
import ListItemIcon from '@mui/material/ListItemIcon'
import MenuItem from '@mui/material/MenuItem'
import { languages, locales } from '../../shared/i18n/locale'
import { t } from '../../shared/i18n/t'
import { CheckIcon } from '../../shared/ui/icons'
import { useLanguageChoice } from './useLanguageChoice'

/** The languages among the items of the account menu, each named in itself. */
export function LanguageItems() {
  const { chosen, choose, hasFailed } = useLanguageChoice()
  return (
    <>
      <Box
        component="li"
        role="presentation"
        sx={{ px: 2, pt: 1, pb: 0.5, typography: 'caption', color: 'text.secondary' }}
      >
        {t('account.language')}
      </Box>
      {locales.map((its) => (
        <MenuItem
          key={its}
          role="menuitemradio"
          aria-checked={its === chosen}
          lang={its}
          onClick={() => choose(its)}
        >
          <ListItemIcon>{its === chosen && <CheckIcon fontSize="small" />}</ListItemIcon>
          {languages[its].name}
        </MenuItem>
      ))}
      {hasFailed && (
        <Box component="li" role="alert" sx={{ px: 2, py: 1, typography: 'body2', color: 'error.main' }}>
          {t('account.languageFailed')}
        </Box>
      )}
    </>
  )
}
