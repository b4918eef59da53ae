import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import { type ReactNode, useId, useState } from 'react'
import { ChevronDownIcon, ChevronRightIcon } from '../../../shared/ui/icons'

type Props = { label: ReactNode; isOpenAtFirst?: boolean; children: ReactNode }

/** More about something, for who asks; nothing of it is there before. */
export function Disclosure({ label, isOpenAtFirst = false, children }: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const id = useId()
  return (
    <>
      <ButtonBase
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        sx={{
          minHeight: 28,
          px: 0.5,
          marginInlineStart: -0.5,
          gap: 0.5,
          borderRadius: 0.75,
          typography: 'body2',
          textAlign: 'start',
          justifyContent: 'flex-start',
          '&:hover': { bgcolor: 'action.hover' },
        }}
      >
        {isOpen ? <ChevronDownIcon sx={{ fontSize: 16 }} /> : <ChevronRightIcon sx={{ fontSize: 16 }} />}
        {label}
      </ButtonBase>
      {isOpen && <Box id={id}>{children}</Box>}
    </>
  )
}
