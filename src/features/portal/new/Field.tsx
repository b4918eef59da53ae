import Box from '@mui/material/Box'
import { useId, type ReactNode } from 'react'
import { t } from '../../../shared/i18n/t'
import type { ProblemCode } from './draft'

/** What an input is told by the field around it. */
export type InputProps = {
  id: string
  'aria-required': boolean | undefined
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

type Props = {
  label: ReactNode
  isRequired: boolean
  problem: ProblemCode | undefined
  hint?: ReactNode
  /** Several inputs under one label. */
  isGroup?: boolean
  children: (input: InputProps) => ReactNode
}

/** A labelled input of a form; what is wrong with it stands under it. */
export function Field({ label, isRequired, problem, hint, isGroup = false, children }: Props) {
  const id = useId()
  const [hintId, problemId] = [`${id}-hint`, `${id}-problem`]
  const describedBy = [problem && problemId, hint && hintId].filter(Boolean).join(' ') || undefined
  const name = (
    <>
      <bdi>{label}</bdi>
      {!isRequired && (
        <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
          {' '}
          {t('newTicket.optional')}
        </Box>
      )}
    </>
  )
  const input = children({
    id,
    'aria-required': isRequired || undefined,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': describedBy,
  })
  return (
    <Box
      {...(isGroup && { component: 'fieldset' as const, 'aria-describedby': describedBy })}
      sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}
    >
      {isGroup ? (
        <Box component="legend" sx={labelStyles}>
          {name}
        </Box>
      ) : (
        <Box component="label" htmlFor={id} sx={labelStyles}>
          {name}
        </Box>
      )}
      {input}
      {problem && (
        <Box id={problemId} sx={{ mt: 0.75, typography: 'body2', fontWeight: 550, color: 'error.main' }}>
          {t(`newTicket.problem.${problem}`)}
        </Box>
      )}
      {hint && (
        <Box id={hintId} sx={{ mt: 0.75, typography: 'body2', color: 'text.secondary' }}>
          {hint}
        </Box>
      )}
    </Box>
  )
}

const labelStyles = { display: 'block', p: 0, mb: 0.75, fontWeight: 600 } as const

/** How everything looks in which something is written or chosen. */
export const inputStyles = {
  display: 'block',
  width: '100%',
  minHeight: 40,
  px: 1.5,
  py: 1,
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  font: 'inherit',
  fontSize: { xs: '1rem', sm: '0.875rem' },
  color: 'text.primary',
  bgcolor: 'background.paper',
  '&::placeholder': { color: 'text.secondary', opacity: 1 },
  '&:focus-visible, &:focus-within': {
    outline: '1px solid',
    outlineColor: 'primary.main',
    outlineOffset: 0,
    borderColor: 'primary.main',
  },
  '&[aria-invalid="true"]': { borderColor: 'error.main' },
} as const
