import ButtonBase from '@mui/material/ButtonBase'
import type { Ref } from 'react'
import { t } from '../../../shared/i18n/t'
import { ChevronDownIcon, MessageIcon } from '../../../shared/ui/icons'

type Props = { isOpen: boolean; controls: string; onToggle: () => void; ref: Ref<HTMLButtonElement> }

/** The round button in the corner. On a phone the open panel covers it and has its own way out. */
export function Launcher({ isOpen, controls, onToggle, ref }: Props) {
  return (
    <ButtonBase
      ref={ref}
      aria-label={isOpen ? t('messenger.close') : t('messenger.open')}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : undefined}
      onClick={onToggle}
      sx={{
        position: 'fixed',
        insetInlineEnd: 24,
        bottom: 24,
        display: { xs: isOpen ? 'none' : 'inline-flex', sm: 'inline-flex' },
        width: 56,
        height: 56,
        borderRadius: '50%',
        bgcolor: 'primary.main',
        color: 'primary.contrastText',
        boxShadow: 6,
        transition: 'background-color 160ms',
        '&:hover': { bgcolor: 'primary.dark' },
      }}
    >
      {isOpen ? <ChevronDownIcon /> : <MessageIcon />}
    </ButtonBase>
  )
}
