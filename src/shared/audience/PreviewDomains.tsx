import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { visuallyHidden } from '../ui/visuallyHidden'
import type { AudiencePreview } from './api'
import { purposeTone } from './purposeWords'
import type { Purpose } from './rule'

type Props = {
  domains: AudiencePreview['byDomain']
  matching: number
  purpose: Purpose
  onChoose: (domain: string) => void
}

const number = new Intl.NumberFormat('en')

/** The same people by where they write from: a domain that does not belong there is seen at a glance. */
export function PreviewDomains({ domains, matching, purpose, onChoose }: Props) {
  const largest = domains[0]?.count ?? 1
  const others = matching - domains.reduce((sum, { count }) => sum + count, 0)
  return (
    <Box
      sx={{
        p: 2,
        minWidth: 0,
        borderInlineStart: { md: 1 },
        borderTop: { xs: 1, md: 0 },
        borderColor: { xs: 'divider', md: 'divider' },
      }}
    >
      <Typography variant="h4" component="h3" sx={{ mb: 1 }}>
        By e-mail domain
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {domains.map(({ domain, count }) => (
          <li key={domain}>
            <ButtonBase
              onClick={() => onChoose(domain)}
              sx={{
                width: '100%',
                display: 'block',
                position: 'relative',
                textAlign: 'start',
                borderRadius: 0.75,
                px: 0.75,
                mx: -0.75,
                py: 0.5,
                '&:hover': { bgcolor: 'action.hover' },
              }}
            >
              <Box sx={{ display: 'flex', gap: 1, typography: 'body2' }}>
                <Box
                  sx={{
                    flex: 1,
                    minWidth: 0,
                    overflow: 'hidden',
                    textOverflow: 'ellipsis',
                    whiteSpace: 'nowrap',
                  }}
                >
                  {domain}
                </Box>
                <Box sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
                  {number.format(count)}
                </Box>
                <Box component="span" sx={visuallyHidden}>
                  {count === 1 ? 'person' : 'people'}, show them
                </Box>
              </Box>
              <Box
                sx={{
                  mt: '2px',
                  height: 3,
                  borderRadius: 2,
                  bgcolor: `${purposeTone[purpose]}.main`,
                  opacity: 0.55,
                  width: `${Math.max(2, (100 * count) / largest)}%`,
                }}
              />
            </ButtonBase>
          </li>
        ))}
      </Box>
      {others > 0 && (
        <Box sx={{ mt: 0.5, typography: 'body2', color: 'text.secondary' }}>
          {number.format(others)} at other domains
        </Box>
      )}
    </Box>
  )
}
