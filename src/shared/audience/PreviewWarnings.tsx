import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { AlertIcon } from '../ui/firstIcons'
import { InfoIcon } from '../ui/icons'
import type { AudienceWarning } from './api'
import type { Audience } from './rule'

type Props = {
  warnings: readonly AudienceWarning[]
  /** null while the warnings belong to an older rule. */
  onApply: ((audience: Audience) => void) | null
  /** Goes to the condition that a warning means. */
  onShow: ((path: string) => void) | null
}

/** Facts about a rule that are not dangers by themselves. */
const isNote: ReadonlySet<AudienceWarning['code']> = new Set(['matches_everyone', 'matches_nobody'])

/** What is worth a second look in a rule, each with its remedy where the server knows one. */
export function PreviewWarnings({ warnings, onApply, onShow }: Props) {
  // That there are no rules is said where they would stand.
  const shown = warnings.filter(({ code }) => code !== 'no_rules')
  if (shown.length === 0) return null
  return (
    <Box component="ul" aria-label="Worth a second look" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {shown.map((warning) => {
        const { code, message, conditionPath, samples, remedy } = warning
        const tone = isNote.has(code) ? 'info' : 'warning'
        const Icon = tone === 'info' ? InfoIcon : AlertIcon
        return (
          <Box
            component="li"
            key={`${code}${conditionPath ?? ''}`}
            sx={{ px: 2, py: 1.25, borderTop: 1, borderColor: 'divider', display: 'flex', gap: 1.25 }}
          >
            <Icon sx={{ fontSize: 20, color: `${tone}.main`, mt: '1px' }} />
            <Box
              sx={{ flex: 1, minWidth: 0, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
            >
              <Box sx={{ flex: '1 1 260px' }}>
                {message}
                {samples && samples.length > 0 && !samples.every((sample) => message.includes(sample)) && (
                  <Box component="span" sx={{ color: 'text.secondary' }}>
                    {' '}
                    ({samples.join(', ')})
                  </Box>
                )}
              </Box>
              {onShow && conditionPath?.includes('/conditions/') && (
                <Button size="small" onClick={() => onShow(conditionPath)}>
                  Show the condition
                </Button>
              )}
              {remedy && (
                <Button
                  size="small"
                  variant="outlined"
                  color="inherit"
                  disabled={!onApply}
                  onClick={() => onApply?.(remedy.audience)}
                >
                  {remedy.label}
                </Button>
              )}
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}
