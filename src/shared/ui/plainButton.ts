/*
 * Buttons of what is shown first, as styles for a plain element: the library's own would be a thirtieth of the first
 * load. They look the same; pages that come later use the library's.
 */

/** Nothing of what browsers give a button, but that it can be pressed. */
export const bareButton = {
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  m: 0,
  p: 0,
  border: 0,
  font: 'inherit',
  color: 'inherit',
  bgcolor: 'transparent',
  textDecoration: 'none',
  cursor: 'pointer',
  userSelect: 'none',
  '&:disabled': { color: 'action.disabled', cursor: 'default' },
} as const

const looks = {
  contained: {
    color: 'primary.contrastText',
    bgcolor: 'primary.main',
    '&:hover': { bgcolor: 'primary.dark' },
    '&:disabled': { color: 'action.disabled', bgcolor: 'action.disabledBackground', cursor: 'default' },
  },
  outlined: {
    border: 1,
    borderColor: 'divider',
    color: 'primary.main',
    '&:hover:not(:disabled)': { bgcolor: 'action.selected' },
  },
  text: { color: 'primary.main', '&:hover:not(:disabled)': { bgcolor: 'action.selected' } },
} as const

/** @returns what makes a plain button or link look like the theme's */
export function plainButton(variant: keyof typeof looks, size: 'medium' | 'small' = 'medium') {
  const isSmall = size === 'small'
  return {
    ...bareButton,
    boxSizing: 'border-box',
    minWidth: 64,
    minHeight: isSmall ? 30 : 36,
    p: isSmall ? '3px 10px' : '6px 14px',
    borderRadius: 1,
    typography: 'button',
    ...(isSmall && { fontSize: '0.8125rem' }),
    transition: 'background-color 250ms, color 250ms',
    ...looks[variant],
  } as const
}
