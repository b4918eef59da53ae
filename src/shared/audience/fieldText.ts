/** As high as the words beside it; smaller type would make a phone zoom in when an input gets the focus. */
export const fieldText = { height: 38, fontSize: { xs: '1rem', sm: '0.875rem' } } as const
