import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useId, useState, type ReactNode } from 'react'
import { ChevronDownIcon } from '../../../shared/ui/icons'
import { ChangeList } from './ChangeList'

type Props = {
  /** What customers will see of it, one sentence each. */
  changes: string[]
  /** What else there is to say about the draft. */
  children: ReactNode
}

/** The state of the draft, and beside it how much setting it live changes; what that is unfolds below. */
export function PublishedChanges({ changes, children }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const count = changes.length === 1 ? '1 change' : `${changes.length} changes`
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <Box sx={{ flex: '1 1 auto', minWidth: 0, py: 0.25 }}>{children}</Box>
        {/* Always there: whatever is drawn for the first time in the middle of a drop makes it slower. */}
        <Box hidden={changes.length === 0}>
          <Button
            size="small"
            color="inherit"
            aria-expanded={isOpen}
            aria-controls={`${id}-changes`}
            aria-label={`${count} for customers when set live`}
            endIcon={<ChevronDownIcon />}
            onClick={() => setOpen(!isOpen)}
            sx={disclosureStyles}
          >
            {count}
            <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' }, whiteSpace: 'pre' }}>
              {' for customers'}
            </Box>
          </Button>
        </Box>
      </Box>
      <Box
        id={`${id}-changes`}
        role="region"
        aria-label="Changes when set live"
        // It scrolls, so the keyboard has to reach it.
        tabIndex={0}
        hidden={!isOpen || changes.length === 0}
        // However many there are, the list they are about stays in view.
        sx={{ maxHeight: 'clamp(72px, 15dvh, 160px)', overflowY: 'auto', mt: 0.5 }}
      >
        <ChangeList changes={changes} />
      </Box>
    </Box>
  )
}

const disclosureStyles = {
  minHeight: 28,
  py: 0.25,
  marginInlineEnd: -1,
  color: 'text.secondary',
  '& svg': { transition: 'transform 150ms' },
  '&[aria-expanded="true"] svg': { transform: 'rotate(180deg)' },
} as const
