import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { Link } from 'react-router-dom'
import type { Attributes } from '../../../shared/audience/attributes'
import { momentWords } from '../../../shared/i18n/intl'
import { Avatar } from '../../../shared/ui/Avatar'
import { HistoryIcon } from '../../../shared/ui/icons'
import type { PortalSettings } from '../api'
import { changeWords } from '../changeWords'
import { clockWords, type HistoryRow } from '../days'
import { isInForce, restorableOf } from '../restore'
import { ChangeDetail } from './ChangeDetail'

type Props = {
  row: HistoryRow
  attributes: Attributes
  /** As they are now; undefined while that is not known. */
  settings: PortalSettings | undefined
  onRestore: () => void
}

/** One change: who, what, when; how it differs from before; the way back, if there is one. */
export function HistoryItem({ row: { entry, times }, attributes, settings, onRestore }: Props) {
  const { by } = entry
  const { did, place, path, tone } = changeWords(entry)
  const at = Date.parse(entry.at)
  const restorable = restorableOf(entry)
  const badge = {
    typography: 'caption',
    fontWeight: 600,
    px: 1,
    py: 0.25,
    minHeight: 24,
    display: 'inline-flex',
    alignItems: 'center',
    borderRadius: 0.75,
    textDecoration: 'none',
    ...(tone === 'neutral'
      ? { bgcolor: 'surface.sunken', color: 'text.secondary' }
      : { bgcolor: `${tone}.light`, color: `${tone}.main` }),
  } as const
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5, px: { xs: 2, sm: 2.5 }, py: 2 }}>
      <Avatar name={by.name} size={32} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center' }}>
          <Box sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere', pt: 0.25 }}>
            <strong>{by.name}</strong> {did}
            {times > 1 && (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {' '}
                · {times} requests
              </Box>
            )}
          </Box>
          {path ? (
            <Box component={Link} to={path} sx={{ ...badge, '&:hover': { textDecoration: 'underline' } }}>
              {place}
            </Box>
          ) : (
            <Box component="span" sx={badge}>
              {place}
            </Box>
          )}
          <Box
            component="time"
            dateTime={entry.at}
            title={momentWords(at)}
            sx={{ color: 'text.secondary', typography: 'body2', fontVariantNumeric: 'tabular-nums' }}
          >
            {clockWords(at)}
          </Box>
        </Box>
        <ChangeDetail entry={entry} attributes={attributes} />
        {restorable && settings && (
          <Box sx={{ mt: 1 }}>
            {isInForce(restorable, settings, attributes) ? (
              <Box sx={{ color: 'text.secondary', typography: 'body2' }}>
                What it was before this change is in force again.
              </Box>
            ) : (
              <Button
                size="small"
                variant="outlined"
                color="inherit"
                startIcon={<HistoryIcon />}
                aria-label={`Restore what it was before ${by.name} ${did}`}
                onClick={onRestore}
              >
                Restore what it was before
              </Button>
            )}
          </Box>
        )}
      </Box>
    </Box>
  )
}
