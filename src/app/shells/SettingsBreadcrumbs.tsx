import Box from '@mui/material/Box'
import { useLocation } from 'react-router-dom'
import { ChevronRightIcon } from '../../shared/ui/icons'
import { settingsEntries } from './settingsTree'

/** Settings › Helpdesk › Tickets › Tickets Portal. The groups are not pages, so only the place itself is marked. */
export function SettingsBreadcrumbs() {
  const { pathname } = useLocation()
  const trail = settingsEntries.find(({ path }) => path === pathname)?.trail ?? []
  const steps = ['Settings', ...trail]
  return (
    <Box component="nav" aria-label="Breadcrumbs" sx={{ flex: 1, minWidth: 0 }}>
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'flex',
          alignItems: 'center',
          typography: 'body2',
          color: 'text.secondary',
          whiteSpace: 'nowrap',
        }}
      >
        {steps.map((label, index) => {
          const isLast = index === steps.length - 1
          return (
            <Box
              component="li"
              key={label}
              aria-current={isLast ? 'page' : undefined}
              sx={{
                display: { xs: isLast ? 'flex' : 'none', sm: 'flex' },
                alignItems: 'center',
                minWidth: 0,
                ...(isLast && { color: 'text.primary', fontWeight: 600 }),
              }}
            >
              {index > 0 && (
                <ChevronRightIcon
                  sx={{ fontSize: 16, mx: 0.5, color: 'text.disabled', display: { xs: 'none', sm: 'block' } }}
                />
              )}
              <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
                {label}
              </Box>
            </Box>
          )
        })}
      </Box>
    </Box>
  )
}
