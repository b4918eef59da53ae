import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Link } from 'react-router-dom'
import { paths } from '../../../shared/paths'
import { Colonnade } from '../../../shared/ui/Colonnade'
import { Logo } from '../../../shared/ui/Logo'
import { ResetData } from './ResetData'

/** What this is, in one line, and where its data lives. */
export function Welcome() {
  return (
    <Box component="header" sx={{ flex: { md: '0 0 36%' }, maxWidth: { md: 480 }, bgcolor: 'primary.light' }}>
      <Box
        sx={{
          position: { md: 'sticky' },
          top: 0,
          height: { md: '100dvh' },
          minHeight: { md: 600 },
          overflow: 'hidden',
          display: 'flex',
          flexDirection: 'column',
          p: { xs: 2.5, sm: 4, lg: 5 },
          // The panel's button, and what it may have to say, stand below the words.
          pb: { md: 9, lg: 9 },
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.25, typography: 'h2' }}>
          <Logo size={30} />
          Portico
        </Box>
        <Typography
          variant="h1"
          sx={{
            mt: { xs: 3, md: 7 },
            fontSize: 'clamp(1.75rem, 1.2rem + 1.6vw, 2.375rem)',
            lineHeight: 1.15,
            letterSpacing: '-0.022em',
            textWrap: 'balance',
          }}
        >
          Your support tickets, open to the right customers.
        </Typography>
        <Typography
          variant="subtitle1"
          component="p"
          sx={{ mt: 2, color: 'text.secondary', textWrap: 'pretty' }}
        >
          Portico is a customer portal, and the settings that decide who gets in and who sees what. This is a
          demo with invented people: be any of them.
        </Typography>
        <Box
          sx={{
            flex: 1,
            minHeight: { md: 140 },
            display: { xs: 'none', md: 'block' },
            mx: { md: -5 },
            opacity: 0.22,
          }}
        >
          <Colonnade />
        </Box>
        <Box
          sx={{
            mt: { xs: 2.5, md: 0 },
            pt: { xs: 2, md: 2.5 },
            borderTop: 1,
            borderColor: 'divider',
            typography: 'body2',
            color: 'text.secondary',
          }}
        >
          Everything runs and stays in this browser, and survives a reload. <ResetData />
          <Box component="p" sx={{ m: 0, mt: 0.75, '& a': { fontWeight: 600 } }}>
            Building on it? Read the <Link to={paths.apiReference}>API reference</Link>.
          </Box>
        </Box>
      </Box>
    </Box>
  )
}
