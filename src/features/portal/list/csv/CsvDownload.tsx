import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useEffect, useState } from 'react'
import { describeError } from '../../../../shared/api/errorWords'
import { announce } from '../../../../shared/ui/LiveRegion'
import { t } from '../../../../shared/i18n/t'
import { useDownload, type Wanted } from './useDownload'

/** What is over sooner needs no words. */
const patienceMs = 400

type Props = { wanted: Wanted; onEnd: () => void }

/** A download on its way: how far it is, a way to stop it, and another try when it fails. */
export function CsvDownload({ wanted, onEnd }: Props) {
  const { rows, error, retry } = useDownload(wanted, onEnd)
  const isLong = useIsLong()
  if (error !== null)
    return (
      <Box role="alert" sx={{ ...styles, color: 'error.main', bgcolor: 'error.light' }}>
        <span>{t('tools.csv.failed', { reason: describeError(error).title })}</span>
        <Button size="small" color="inherit" onClick={retry}>
          {t('tools.csv.retry')}
        </Button>
        <Button size="small" color="inherit" onClick={onEnd}>
          {t('tools.csv.dismiss')}
        </Button>
      </Box>
    )
  if (!isLong) return null
  const total = Math.max(wanted.total, rows)
  return (
    <Box sx={{ ...styles, color: 'text.secondary', bgcolor: 'surface.sunken' }}>
      <progress aria-label={t('tools.csv.progress')} max={total} value={rows} />
      <span>{t('tools.csv.running', { rows, total })}</span>
      <Button
        size="small"
        onClick={() => {
          announce(t('tools.csv.cancelled'))
          onEnd()
        }}
      >
        {t('tools.csv.cancel')}
      </Button>
    </Box>
  )
}

function useIsLong(): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), patienceMs)
    return () => clearTimeout(timer)
  }, [])
  return isLong
}

const styles = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 1,
  mb: 1.5,
  minHeight: 40,
  py: 0.5,
  paddingInlineStart: 2,
  paddingInlineEnd: 1,
  borderRadius: 1,
  typography: 'body2',
  '& span': { flex: 1, minWidth: 160, fontVariantNumeric: 'tabular-nums' },
  '& progress': { width: 140, height: 6, accentColor: 'var(--p-palette-primary-main)' },
} as const
