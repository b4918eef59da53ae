import Box from '@mui/material/Box'
import type { AudiencePreview } from './api'
import { purposeTone, purposeWords } from './purposeWords'
import type { Purpose } from './rule'

type Props = { preview: AudiencePreview; purpose: Purpose; isPaused: boolean; isBehind: boolean }

const number = new Intl.NumberFormat('en')

/** "214 of 1,246 people can open the portal", and the share as a bar. */
export function PreviewCount({ preview, purpose, isPaused, isBehind }: Props) {
  const { matching, totalUsers } = preview
  const tone = purposeTone[purpose]
  return (
    <Box sx={{ p: 2, bgcolor: `${tone}.light` }}>
      <Box role="status" sx={{ display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: 0.75 }}>
        <Box
          component="strong"
          sx={{ typography: 'h1', color: `${tone}.main`, fontVariantNumeric: 'tabular-nums' }}
        >
          {number.format(matching)}
        </Box>
        <span>
          of {number.format(totalUsers)} people {purposeWords[purpose].people}
        </span>
      </Box>
      <Box
        aria-hidden
        sx={{
          mt: 1,
          height: 6,
          borderRadius: 3,
          bgcolor: 'background.paper',
          overflow: 'hidden',
          position: 'relative',
        }}
      >
        <Box
          sx={{
            height: '100%',
            borderRadius: 3,
            bgcolor: `${tone}.main`,
            width: `${totalUsers > 0 ? (100 * matching) / totalUsers : 0}%`,
            transition: 'width 250ms',
            '@keyframes asking': { to: { opacity: 0.3 } },
            animation: isBehind && !isPaused ? 'asking 600ms infinite alternate' : 'none',
          }}
        />
      </Box>
      {isPaused && (
        <Box sx={{ mt: 1, typography: 'body2', color: 'text.secondary' }}>
          This is for the rule before your last edit. Complete the condition to see who matches now.
        </Box>
      )}
    </Box>
  )
}
