import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { languages, locales } from '../../shared/i18n/locale'
import { t } from '../../shared/i18n/t'
import { useLanguageChoice } from './useLanguageChoice'

/** For visitors who have no account menu to choose a language in. */
export function LanguageFooter() {
  const { chosen, choose, hasFailed } = useLanguageChoice()
  return (
    <Box component="footer" sx={{ borderTop: 1, borderColor: 'divider', px: { xs: 2, sm: 3 }, py: 1.5 }}>
      <Box
        role="group"
        aria-label={t('account.language')}
        sx={{ maxWidth: 1280, mx: 'auto', display: 'flex', flexWrap: 'wrap', gap: 0.5 }}
      >
        {locales.map((its) => (
          <Button
            key={its}
            size="small"
            lang={its}
            color={its === chosen ? 'primary' : 'secondary'}
            aria-pressed={its === chosen}
            onClick={() => choose(its)}
          >
            {languages[its].name}
          </Button>
        ))}
      </Box>
      {hasFailed && (
        <Box role="alert" sx={{ maxWidth: 1280, mx: 'auto', typography: 'body2', color: 'error.main' }}>
          {t('account.languageFailed')}
        </Box>
      )}
    </Box>
  )
}
