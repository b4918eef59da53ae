/** Whether the browser's own search finds what is folded, and says so. */
const isFindable = 'onbeforematch' in document.documentElement

/** A ref for what is folded away: it takes no room, but find-in-page still opens it where the browser can. */
export function folded(element: HTMLElement | null): void {
  // React knows only `hidden` without a value.
  element?.setAttribute('hidden', isFindable ? 'until-found' : '')
}

/** A ref for what was folded before. */
export function open(element: HTMLElement | null): void {
  element?.removeAttribute('hidden')
}

/** Of the list that holds what is folded. On paper, everything is open. */
export const foldStyles = {
  '& > [hidden]': { marginBlockStart: '0 !important' },
  '& > [hidden=""]': { display: 'none' },
  '@media print': {
    '& > [hidden]': { display: 'flex', contentVisibility: 'visible', marginBlockStart: '12px !important' },
  },
} as const
