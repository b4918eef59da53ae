/** Smaller type would make a phone zoom in when an input gets the focus. */
export const fieldText = { fontSize: { xs: '1rem', sm: '0.875rem' } } as const
