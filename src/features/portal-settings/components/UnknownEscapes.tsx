import Box from '@mui/material/Box'
import type { AudienceWarning } from '../../../shared/audience/api'
import { PreviewWarnings } from '../../../shared/audience/PreviewWarnings'
import type { Audience } from '../../../shared/audience/rule'

type Props = {
  warnings: readonly AudienceWarning[]
  onApply: ((audience: Audience) => void) | null
  onShow: ((path: string) => void) | null
}

/** People without a value slip through a restriction: how many, said on the card and not only in its preview. */
export function UnknownEscapes({ warnings, onApply, onShow }: Props) {
  const escapes = warnings.filter(({ code }) => code === 'unknown_escapes_restriction')
  if (escapes.length === 0) return null
  return (
    <Box sx={{ mt: 2, borderRadius: 1.25, bgcolor: 'warning.light', '& li:first-of-type': { borderTop: 0 } }}>
      <PreviewWarnings warnings={escapes} onApply={onApply} onShow={onShow} />
    </Box>
  )
}
