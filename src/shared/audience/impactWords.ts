import { count } from '../lib/count'
import type { Impact } from './api'

/** @returns "12 people gain access, 3 lose it", or that nobody does */
export function accessImpactWords({ access: { gained, lost } }: Impact): string {
  if (gained.count === 0 && lost.count === 0) return 'Nobody gains or loses access.'
  if (lost.count === 0)
    return `${count(gained.count, 'person gains', 'people gain')} access, nobody loses it.`
  if (gained.count === 0)
    return `Nobody gains access, ${count(lost.count, 'person loses', 'people lose')} it.`
  return `${count(gained.count, 'person gains', 'people gain')} access, ${lost.count.toLocaleString('en')} ${lost.count === 1 ? 'loses' : 'lose'} it.`
}

/** @returns "214 people become restricted, 3 no longer are", or that nobody is concerned */
export function visibilityImpactWords({
  visibility: { newlyRestricted, newlyUnrestricted },
}: Impact): string {
  const [more, less] = [newlyRestricted.count, newlyUnrestricted.count]
  if (more === 0 && less === 0) return 'Nobody becomes restricted or unrestricted.'
  const becomes = `${count(more, 'person becomes', 'people become')} restricted to their own tickets`
  const frees = `${count(less, 'person sees', 'people see')} all tickets of their companies again`
  return `${[more > 0 && becomes, less > 0 && frees].filter(Boolean).join(', ')}.`
}
