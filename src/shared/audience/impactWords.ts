import { count } from '../lib/count'
import type { Impact } from './api'
import type { NamedSample } from './ImpactNames'
import type { Purpose } from './rule'

/** What a draft changes, as one rule sees it: in a sentence, with the people it concerns, and how many they are. */
export type ImpactWords = { words: string; samples: NamedSample[]; affected: number }

/** @returns the impact on who can open the portal, or on who is restricted */
export function impactFor(purpose: Purpose, { access, visibility }: Impact): ImpactWords {
  const [words, samples] =
    purpose === 'access'
      ? [
          accessWords(access),
          [
            { title: 'Gain access', sample: access.gained },
            { title: 'Lose access', sample: access.lost },
          ],
        ]
      : [
          visibilityWords(visibility),
          [
            { title: 'Become restricted', sample: visibility.newlyRestricted },
            { title: 'See all company tickets again', sample: visibility.newlyUnrestricted },
          ],
        ]
  const concerned = samples.filter(({ sample }) => sample.count > 0)
  return {
    words,
    samples: concerned,
    affected: concerned.reduce((sum, { sample }) => sum + sample.count, 0),
  }
}

/** "12 people gain access, 3 lose it." */
function accessWords({ gained, lost }: Impact['access']): string {
  if (gained.count === 0 && lost.count === 0) return 'Nobody gains or loses access.'
  if (lost.count === 0)
    return `${count(gained.count, 'person gains', 'people gain')} access, nobody loses it.`
  if (gained.count === 0)
    return `Nobody gains access, ${count(lost.count, 'person loses', 'people lose')} it.`
  return `${count(gained.count, 'person gains', 'people gain')} access, ${lost.count.toLocaleString('en')} ${lost.count === 1 ? 'loses' : 'lose'} it.`
}

/** "214 people become restricted to their own tickets, 3 people see all tickets of their companies again." */
function visibilityWords({ newlyRestricted, newlyUnrestricted }: Impact['visibility']): string {
  const [more, less] = [newlyRestricted.count, newlyUnrestricted.count]
  if (more === 0 && less === 0) return 'Nobody becomes restricted or unrestricted.'
  const becomes = `${count(more, 'person becomes', 'people become')} restricted to their own tickets`
  const frees = `${count(less, 'person sees', 'people see')} all tickets of their companies again`
  return `${[more > 0 && becomes, less > 0 && frees].filter(Boolean).join(', ')}.`
}
