import Box from '@mui/material/Box'
import type { RuleChange } from '../ruleDiff'

const kinds = {
  added: { word: 'added:', sign: '+', color: 'success.main', bgcolor: 'success.light' },
  removed: { word: 'removed:', sign: '−', color: 'error.main', bgcolor: 'error.light' },
  joined: { word: 'changed:', sign: '↔', color: 'text.secondary', bgcolor: 'surface.sunken' },
  reordered: { word: '', sign: '↕', color: 'text.secondary', bgcolor: 'surface.sunken' },
} as const

/** How a rule differs from what it was, a line for each condition. Colour only repeats what the words say. */
export function RuleDiff({ changes }: { changes: RuleChange[] }) {
  return (
    <Box
      component="ul"
      aria-label="What changed in the rule"
      sx={{
        listStyle: 'none',
        m: 0,
        mt: 1,
        p: 0,
        display: 'flex',
        flexDirection: 'column',
        gap: 0.5,
        alignItems: 'flex-start',
      }}
    >
      {changes.map(({ kind, text, group }) => {
        const { word, sign, color, bgcolor } = kinds[kind]
        return (
          <Box
            component="li"
            key={`${kind} ${group} ${text}`}
            sx={{
              display: 'flex',
              gap: 1,
              px: 1,
              py: 0.375,
              borderRadius: 0.75,
              bgcolor,
              maxWidth: '100%',
              overflowWrap: 'anywhere',
            }}
          >
            <Box
              component="span"
              aria-hidden
              sx={{ flex: 'none', color, fontWeight: 700, width: 12, textAlign: 'center' }}
            >
              {sign}
            </Box>
            <span>
              {word && (
                <Box component="span" sx={{ color, fontWeight: 600 }}>
                  {word}{' '}
                </Box>
              )}
              {text}
              {group !== undefined && (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {' '}
                  · group {group}
                </Box>
              )}
            </span>
          </Box>
        )
      })}
    </Box>
  )
}
