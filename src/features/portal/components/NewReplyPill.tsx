import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useEffect, useState } from 'react'
import { t } from '../../../shared/i18n/t'
import { ArrowDownIcon, ArrowUpIcon } from '../../../shared/ui/firstIcons'
import { messageElementId } from './Message'

/** Leads to a message that came in where the reader does not look, until they have seen it. */
export function NewReplyPill({ id }: { id: string }) {
  const [side, setSide] = useState<'above' | 'below' | null>(null)
  useEffect(() => {
    const message = document.getElementById(messageElementId(id))
    if (!message || typeof IntersectionObserver === 'undefined') return
    const observer = new IntersectionObserver(([seen]) => {
      if (!seen) return
      if (seen.isIntersecting) {
        observer.disconnect()
        setSide(null)
      } else setSide(seen.boundingClientRect.top < 0 ? 'above' : 'below')
    })
    observer.observe(message)
    return () => observer.disconnect()
  }, [id])
  if (side === null) return null
  function goThere() {
    const message = document.getElementById(messageElementId(id))
    message?.scrollIntoView({ block: 'center' })
    message?.focus({ preventScroll: true })
  }
  return (
    <Box className="no-print" sx={layerStyles}>
      <ButtonBase onClick={goThere} sx={pillStyles}>
        {t('ticket.live.newReply')}
        {side === 'above' ? <ArrowUpIcon sx={{ fontSize: 18 }} /> : <ArrowDownIcon sx={{ fontSize: 18 }} />}
      </ButtonBase>
    </Box>
  )
}

const layerStyles = {
  position: 'fixed',
  insetInline: 0,
  bottom: 'calc(20px + env(safe-area-inset-bottom))',
  zIndex: 2,
  display: 'flex',
  justifyContent: 'center',
  pointerEvents: 'none',
} as const

const pillStyles = {
  pointerEvents: 'auto',
  gap: 0.75,
  height: 36,
  paddingInlineStart: 2,
  paddingInlineEnd: 1.5,
  borderRadius: '18px',
  typography: 'body2',
  fontWeight: 600,
  color: 'primary.contrastText',
  bgcolor: 'primary.main',
  boxShadow: 3,
  '&:hover': { bgcolor: 'primary.dark' },
} as const
