import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useId, useState, type ReactNode } from 'react'
import { ChevronDownIcon } from '../../../shared/ui/icons'
import { ChangeList } from './ChangeList'

type Props = {
  /** What customers will see of it, one sentence each. */
  changes: string[]
  /** Whether the last write has failed, which is said instead of them. */
  hasFailed: boolean
  /** At the end of the line, in reach however long the list above is. */
  steps: ReactNode
  /** What else there is to say about the draft. */
  children: ReactNode
}

/** The state of the draft, and beside it how much setting it live changes; what that is unfolds below. */
export function PublishedChanges({ changes, hasFailed, steps, children }: Props) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const count = changes.length === 1 ? '1 change' : `${changes.length} changes`
  return (
    <Box>
      <Box sx={lineStyles} data-failed={hasFailed}>
        <Box sx={{ py: 0.25 }}>{children}</Box>
        <Box sx={{ display: 'flex', alignItems: 'center', columnGap: 0.5 }}>
          {/* Always there: whatever is drawn for the first time in the middle of a drop makes it slower. */}
          <Box hidden={hasFailed || changes.length === 0}>
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
              <Box component="span" sx={whereThereIsRoom}>
                {' for customers'}
              </Box>
            </Button>
          </Box>
          {steps}
        </Box>
      </Box>
      <Box
        id={`${id}-changes`}
        role="region"
        aria-label="Changes when set live"
        // It scrolls, so the keyboard has to reach it.
        tabIndex={0}
        hidden={!isOpen || hasFailed || changes.length === 0}
        // However many there are, the list they are about stays in view.
        sx={{ maxHeight: 'clamp(72px, 15dvh, 160px)', overflowY: 'auto', mt: 0.5 }}
      >
        <ChangeList changes={changes} />
      </Box>
    </Box>
  )
}

const lineStyles = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'end',
  columnGap: 0.5,
  '& > :first-of-type': { flex: '1 1 0', minWidth: '7.5rem' },
  // What went wrong is too long to stand beside anything on a phone.
  '&[data-failed="true"] > :first-of-type': { flexBasis: { xs: '100%', sm: 0 } },
} as const

// The preview stands beside the card from `lg` on.
const whereThereIsRoom = {
  display: { xs: 'none', sm: 'inline', lg: 'none', xl: 'inline' },
  whiteSpace: 'pre',
} as const

const disclosureStyles = {
  minHeight: 28,
  py: 0.25,
  px: 0.5,
  whiteSpace: 'nowrap',
  color: 'text.secondary',
  '& svg': { transition: 'transform 150ms' },
  '&[aria-expanded="true"] svg': { transform: 'rotate(180deg)' },
} as const
