import type { ComponentType, ReactNode } from 'react'
import { languages, type Locale } from './locale'

type Provider = ComponentType<{ children: ReactNode }>

/** What the tree stands in, for each direction; null if that takes nothing, or is not loaded. */
export const directionProviders: { ltr: null; rtl: Provider | null } = { ltr: null, rtl: null }

/** Loads what turns the library's styles round, if a language needs that. */
export async function loadDirection(its: Locale): Promise<void> {
  if (languages[its].direction === 'rtl')
    directionProviders.rtl ??= (await import('./RightToLeft')).RightToLeft
}
