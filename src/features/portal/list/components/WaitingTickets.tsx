import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { useEffect } from 'react'
import { t } from '../../../../shared/i18n/t'
import { ArrowUpIcon } from '../../../../shared/ui/firstIcons'
import { announce } from '../../../../shared/ui/LiveRegion'
import type { TicketRow } from '../../api'
import { areNew } from '../heldRows'

type Props = { waiting: readonly TicketRow[]; shown: readonly TicketRow[]; onShow: () => void }

/** What has come into the list since it was opened. It lies over the rows and moves none of them. */
export function WaitingTickets({ waiting, shown, onShow }: Props) {
  const what = areNew(waiting, shown)
    ? t('list.live.new', { count: waiting.length })
    : t('list.live.changed', { count: waiting.length })
  useEffect(() => announce(what), [what])
  return (
    <Box
      sx={{ position: 'sticky', top: 57 + 12, zIndex: 2, height: 0, display: 'grid', justifyItems: 'center' }}
    >
      <ButtonBase
        onClick={() => {
          onShow()
          scrollTo({ top: 0 })
        }}
        sx={{
          gap: 1,
          height: 36,
          mt: '-18px',
          paddingInlineStart: 1.5,
          paddingInlineEnd: 2,
          borderRadius: '18px',
          typography: 'body2',
          fontWeight: 600,
          color: 'primary.contrastText',
          bgcolor: 'primary.main',
          boxShadow: 3,
          '&:hover': { bgcolor: 'primary.dark' },
        }}
      >
        <ArrowUpIcon sx={{ fontSize: 18 }} />
        {what} · {t('list.live.show')}
      </ButtonBase>
    </Box>
  )
}
