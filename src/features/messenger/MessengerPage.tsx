import Box from '@mui/material/Box'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { t } from '../../shared/i18n/t'
import { useDocumentTitle } from '../../shared/hooks/useDocumentTitle'
import { Launcher } from './components/Launcher'
import { MessengerPanel } from './components/MessengerPanel'
import { StandInPage } from './components/StandInPage'

/** The Messenger as customers meet it: on top of a product, which a drawn page stands in for. */
export function MessengerPage({ account }: { account: ReactNode }) {
  useDocumentTitle(t('messenger.panel'))
  const panelId = useId()
  const [isOpen, setOpen] = useState(true)
  const launcher = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLElement>(null)
  const wasMoved = useRef(false)
  // On a phone the one covers the other, and what is covered cannot keep the focus.
  useEffect(() => {
    if (wasMoved.current) (isOpen ? panel : launcher).current?.focus()
  }, [isOpen])
  const move = (isIt: boolean) => {
    wasMoved.current = true
    setOpen(isIt)
  }
  return (
    <Box sx={{ minHeight: '100dvh', bgcolor: 'surface.sunken' }}>
      <StandInPage account={account} />
      <Box component="main">
        {isOpen && <MessengerPanel ref={panel} id={panelId} onClose={() => move(false)} />}
        <Launcher ref={launcher} isOpen={isOpen} controls={panelId} onToggle={() => move(!isOpen)} />
      </Box>
    </Box>
  )
}
