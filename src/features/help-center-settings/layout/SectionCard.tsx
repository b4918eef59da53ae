import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Switch from '@mui/material/Switch'
import Typography from '@mui/material/Typography'
import { memo, useId } from 'react'
import { useDeepLink } from '../../../shared/settings/useDeepLink'
import { AlertIcon } from '../../../shared/ui/firstIcons'
import { LockIcon } from '../../../shared/ui/icons'
import type { Section } from './api'
import { isEditable, type LayoutAction } from './layoutReducer'
import { SectionFields } from './SectionFields'
import { SectionIcon } from './SectionIcon'
import { kindOf, nameOf } from './sectionKinds'
import type { SectionProblem } from './sectionProblems'

type Props = {
  section: Section
  problems: SectionProblem[]
  isOpen: boolean
  onOpen: (id: string | null) => void
  dispatch: (action: LayoutAction) => void
}

/** One section in the list: what it is, whether customers see it, and its fields when it is open. */
export const SectionCard = memo(function SectionCard({ section, problems, isOpen, onOpen, dispatch }: Props) {
  const id = useId()
  const name = nameOf(section)
  // The one section that is there once: the page of the portal links to it.
  const { ref, isHighlighted } = useDeepLink(section.kind === 'customer_portal' ? 'customer-portal' : '')
  return (
    <Box
      ref={ref}
      tabIndex={-1}
      sx={{
        outline: 'none',
        borderRadius: 1,
        scrollMarginTop: 88,
        transition: 'background-color 300ms',
        bgcolor: isHighlighted ? 'primary.light' : undefined,
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 1.25,
          rowGap: 0.5,
          minHeight: 48,
        }}
      >
        <SectionIcon kind={section.kind} />
        <Box sx={{ flex: '1 1 130px', minWidth: 0 }}>
          <Typography
            variant="h3"
            sx={{ overflowWrap: 'anywhere', color: section.visible ? 'text.primary' : 'text.secondary' }}
          >
            {name}
          </Typography>
          <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
            {kindOf(section)}
            {!section.visible && ' · Hidden'}
          </Typography>
        </Box>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, marginInlineStart: 'auto' }}>
          {isEditable(section) && (
            <Button
              size="small"
              color="inherit"
              aria-expanded={isOpen}
              aria-controls={isOpen ? `${id}-fields` : undefined}
              aria-label={`Edit ${name}`}
              onClick={() => onOpen(isOpen ? null : section.id)}
            >
              {isOpen ? 'Close' : 'Edit'}
            </Button>
          )}
          <Switch
            checked={section.visible}
            onChange={(_event, visible) => dispatch({ type: 'show', id: section.id, visible })}
            slotProps={{
              input: {
                'aria-label': `Show ${name}`,
                ...(isEditable(section) ? {} : { 'aria-describedby': `${id}-why` }),
              },
            }}
          />
        </Box>
      </Box>
      {!isEditable(section) && <WhyLocked id={`${id}-why`} section={section} />}
      {problems.length > 0 && !isOpen && (
        <Box sx={{ display: 'flex', gap: 0.5, color: 'error.main', typography: 'body2', mt: 0.5 }}>
          <AlertIcon sx={{ fontSize: 18 }} /> {problems[0]?.message}
        </Box>
      )}
      {isOpen && isEditable(section) && (
        <Box id={`${id}-fields`} role="group" aria-label={`Fields of ${name}`} sx={fieldsStyles}>
          <SectionFields section={section} problems={problems} dispatch={dispatch} />
        </Box>
      )}
    </Box>
  )
})

function WhyLocked({ id, section }: { id: string; section: Section }) {
  return (
    <Typography
      variant="body2"
      id={id}
      sx={{ display: 'flex', gap: 0.75, mt: 0.25, color: 'text.secondary', textWrap: 'pretty' }}
    >
      <LockIcon sx={{ fontSize: 16, mt: 0.25 }} />
      {section.kind === 'customer_portal'
        ? 'You can show, hide and move it. It is the way into the portal, the same for everybody and there once, so it cannot be edited or removed.'
        : 'You can show, hide and move it; the rest is locked.'}
    </Typography>
  )
}

/** On a phone they take the room below the handle and the arrows, too. */
const fieldsStyles = { pt: 1.5, pb: 1, mx: { xs: '-32px', sm: 0 } } as const
