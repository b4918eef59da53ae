import Box from '@mui/material/Box'
import type { components } from '../api/schema'

export type NamedSample = { title: string; sample: components['schemas']['UserSample'] }

/** The first few of the people whom a change concerns. */
export function ImpactNames({ samples }: { samples: NamedSample[] }) {
  return (
    <Box sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', gap: 3 }}>
      {samples.map(({ title, sample: { count, users } }) => (
        <Box key={title} sx={{ flex: '1 1 200px', minWidth: 0 }}>
          <Box sx={{ typography: 'caption', fontWeight: 650, color: 'text.secondary' }}>{title}</Box>
          <Box component="ul" aria-label={title} sx={{ listStyle: 'none', m: 0, p: 0, typography: 'body2' }}>
            {users.map(({ id, name, email }) => (
              <Box component="li" key={id} sx={{ overflowWrap: 'anywhere' }}>
                {name}{' '}
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {email}
                </Box>
              </Box>
            ))}
            {count > users.length && (
              <Box component="li" sx={{ color: 'text.secondary' }}>
                and {(count - users.length).toLocaleString('en')} more
              </Box>
            )}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
