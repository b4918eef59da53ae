import type { Components, Theme } from '@mui/material/styles'

/** The radius of buttons is the measure of all others. */
const rounder = (theme: Omit<Theme, 'components'>, times: number) => Number(theme.shape.borderRadius) * times

/** How the library's parts look everywhere, so that no screen has to say it again. */
export const components: Components<Omit<Theme, 'components'>> = {
  MuiCssBaseline: {
    styleOverrides: (theme) => ({
      html: { WebkitTextSizeAdjust: '100%', scrollPaddingTop: 72 },
      body: { overflowWrap: 'break-word' },
      a: { color: (theme.vars ?? theme).palette.primary.main, textUnderlineOffset: '0.2em' },
      '[dir=rtl] .points': { transform: 'scaleX(-1)', transformOrigin: '12px 12px' },
      mark: {
        color: (theme.vars ?? theme).palette.text.primary,
        backgroundColor: (theme.vars ?? theme).palette.surface.marked,
        borderRadius: 3,
        boxDecorationBreak: 'clone',
        padding: '0 1px',
      },
      ':focus-visible': {
        outline: `2px solid ${(theme.vars ?? theme).palette.primary.main}`,
        outlineOffset: 2,
      },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          animationIterationCount: '1 !important',
          transitionDuration: '0.01ms !important',
          scrollBehavior: 'auto !important',
        },
      },
    }),
  },
  MuiButtonBase: { defaultProps: { disableRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: ({ theme }) => ({ borderRadius: theme.shape.borderRadius, minHeight: 36, padding: '6px 14px' }),
      sizeSmall: { minHeight: 30, padding: '3px 10px', fontSize: '0.8125rem' },
      outlined: ({ theme }) => ({ borderColor: (theme.vars ?? theme).palette.divider }),
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: ({ theme }) => ({ borderRadius: theme.shape.borderRadius }),
      sizeSmall: { padding: 5 },
    },
  },
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none' } },
  },
  MuiCard: {
    defaultProps: { variant: 'outlined' },
    styleOverrides: { root: ({ theme }) => ({ borderRadius: rounder(theme, 1.5) }) },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: ({ theme }) => ({
        backgroundColor: (theme.vars ?? theme).palette.background.paper,
        '& .MuiOutlinedInput-notchedOutline': { borderColor: (theme.vars ?? theme).palette.divider },
      }),
    },
  },
  MuiTableCell: {
    styleOverrides: {
      root: ({ theme }) => ({ borderColor: (theme.vars ?? theme).palette.divider, padding: '10px 12px' }),
      head: ({ theme }) => ({
        color: (theme.vars ?? theme).palette.text.secondary,
        fontSize: '0.75rem',
        lineHeight: '1.125rem',
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }),
    },
  },
  MuiChip: {
    styleOverrides: {
      root: ({ theme }) => ({ borderRadius: rounder(theme, 0.75), fontWeight: 550 }),
      sizeSmall: { height: 24 },
    },
  },
  MuiSwitch: {
    styleOverrides: {
      root: ({ theme }) => ({
        width: 44,
        height: 26,
        padding: 0,
        overflow: 'visible',
        '& .MuiSwitch-switchBase': {
          padding: 3,
          '&:hover': { backgroundColor: 'transparent' },
          '&.Mui-checked': {
            transform: 'translateX(18px)',
            color: (theme.vars ?? theme).palette.common.white,
          },
          '&.Mui-checked + .MuiSwitch-track': { opacity: 1 },
          '&.Mui-focusVisible + .MuiSwitch-track': {
            outline: `2px solid ${(theme.vars ?? theme).palette.primary.main}`,
            outlineOffset: 2,
          },
          '&.Mui-disabled + .MuiSwitch-track': { opacity: 0.35 },
        },
        '& .MuiSwitch-thumb': { width: 20, height: 20, boxShadow: '0 1px 2px rgb(0 0 0 / 0.3)' },
        '& .MuiSwitch-track': {
          borderRadius: 13,
          opacity: 1,
          backgroundColor: (theme.vars ?? theme).palette.text.disabled,
        },
        '[dir="rtl"] & .MuiSwitch-switchBase.Mui-checked': { transform: 'translateX(-18px)' },
      }),
    },
  },
  MuiTooltip: { defaultProps: { arrow: false }, styleOverrides: { tooltip: { fontSize: '0.75rem' } } },
  MuiDialog: { styleOverrides: { paper: ({ theme }) => ({ borderRadius: rounder(theme, 1.75) }) } },
  MuiAlert: {
    styleOverrides: {
      root: ({ theme, ownerState: { severity = 'success' } }) => {
        const { palette } = theme.vars ?? theme
        return {
          borderRadius: rounder(theme, 1.25),
          color: palette.text.primary,
          backgroundColor: palette[severity].light,
          '& .MuiAlert-icon': { color: palette[severity].main },
        }
      },
    },
  },
}
