import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { direction } from '../../../shared/i18n/locale'
import { t } from '../../../shared/i18n/t'
import { Colonnade } from '../../../shared/ui/Colonnade'

/** The head of the homepage, with a colonnade that stands on its lower edge. */
export function Hero() {
  return (
    <Box
      sx={{
        position: 'relative',
        overflow: 'hidden',
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: 'primary.light',
      }}
    >
      <Box
        sx={{
          position: 'absolute',
          insetInlineEnd: { '@xs': -190, '@sm': -40, '@md': 24 },
          bottom: 0,
          height: { '@xs': '78%', '@sm': '88%' },
          aspectRatio: '420 / 200',
          opacity: 0.13,
        }}
      >
        <Colonnade />
      </Box>
      <Box
        sx={{
          position: 'relative',
          maxWidth: 1040,
          mx: 'auto',
          px: { '@xs': 2, '@sm': 3 },
          py: { '@xs': 5, '@sm': 8 },
        }}
      >
        <Typography
          variant="h1"
          sx={{
            fontSize: 'clamp(1.75rem, 1.3rem + 2cqi, 2.5rem)',
            lineHeight: 1.15,
            letterSpacing: direction() === 'rtl' ? 0 : '-0.02em',
            textWrap: 'balance',
          }}
        >
          {t('help.hero')}
        </Typography>
        <Typography variant="subtitle1" component="p" sx={{ mt: 1, color: 'text.secondary', maxWidth: 480 }}>
          {t('help.lead')}
        </Typography>
      </Box>
    </Box>
  )
}
