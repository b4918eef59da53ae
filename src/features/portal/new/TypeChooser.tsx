import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { t } from '../../../shared/i18n/t'
import { AlertIcon, HelpIcon } from '../../../shared/ui/firstIcons'
import { ListIcon, TicketIcon } from '../../../shared/ui/icons'
import { visuallyHidden } from '../../../shared/ui/visuallyHidden'
import type { TicketForm } from './api'
import type { ProblemCode } from './draft'
import { Field } from './Field'

/** By the name of a type's icon; any other gets a general one. */
const icons: Record<string, ReactNode> = {
  bug: <AlertIcon fontSize="small" />,
  question: <HelpIcon fontSize="small" />,
  billing: <ListIcon fontSize="small" />,
}

type Props = {
  types: readonly TicketForm[]
  chosen: string | null
  problem: ProblemCode | undefined
  onChoose: (id: string) => void
}

/** What the ticket is about; the fields that follow depend on it. */
export function TypeChooser({ types, chosen, problem, onChoose }: Props) {
  return (
    <Field label={t('newTicket.type')} isRequired isGroup problem={problem}>
      {(input) => (
        <Box sx={gridStyles}>
          {types.map(({ id, name, description, icon }) => (
            <Box key={id} component="label" sx={cardStyles}>
              <input
                type="radio"
                name={input.id}
                value={id}
                checked={id === chosen}
                data-invalid={input['aria-invalid']}
                aria-label={name}
                aria-describedby={description && `${input.id}-${id}`}
                onChange={() => onChoose(id)}
                style={visuallyHidden}
              />
              <span className="icon">
                {(icon !== undefined && icons[icon]) || <TicketIcon fontSize="small" />}
              </span>
              <Box component="span" sx={{ minWidth: 0 }}>
                <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
                  <bdi>{name}</bdi>
                </Box>
                {description && (
                  <Box
                    component="span"
                    id={`${input.id}-${id}`}
                    sx={{ display: 'block', typography: 'body2', color: 'text.secondary' }}
                  >
                    <bdi>{description}</bdi>
                  </Box>
                )}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Field>
  )
}

const gridStyles = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 250px), 1fr))',
  gap: 1,
} as const

const cardStyles = {
  position: 'relative',
  display: 'flex',
  gap: 1.25,
  p: 1.5,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1.25,
  bgcolor: 'background.paper',
  cursor: 'pointer',
  '& .icon': { display: 'flex', pt: '1px', color: 'text.secondary' },
  '&:hover': { borderColor: 'text.disabled' },
  '&:has(:checked)': {
    borderColor: 'primary.main',
    outline: '1px solid',
    outlineColor: 'primary.main',
    bgcolor: 'primary.light',
    '& .icon': { color: 'primary.main' },
  },
  '&:has(:focus-visible)': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: '2px' },
  '&:has([data-invalid])': { borderColor: 'error.main' },
} as const
