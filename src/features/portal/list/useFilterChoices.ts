import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { portalQueries, type FacetValue, type PortalHome, type TicketFacets } from '../api'
import { choiceFilters, isSameChoice, noFilters, type ChoiceFilter } from './filters'
import { plainList, toRequest, type ListState } from './listState'

/** A value that is chosen; its label is null if it is nothing that the viewer's tickets have. */
export type Chosen = { value: string; label: string | null }

export type FilterChoices = Readonly<
  Record<ChoiceFilter, { choices: readonly FacetValue[]; chosen: readonly Chosen[] }>
>

const facetOf = { type: 'types', state: 'states', creator: 'creators', company: 'companies' } as const

type Named = { value: string; label: string }
const namedIn = (values: readonly Named[] | undefined, value: string) =>
  values?.find((one) => isSameChoice(one.value, value))

/** What everybody knows without asking: types, one's own companies and oneself. */
function knownFrom(home: PortalHome | undefined): Record<ChoiceFilter, Named[]> {
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  return {
    type: home?.ticketTypes.map(named) ?? [],
    state: [],
    creator: home ? [named(home.viewer)] : [],
    company: home?.companies.map(named) ?? [],
  }
}

/**
 * What each filter offers and what is chosen in it. A value that the facets do not have, because the other filters leave
 * none of it, gets its name from the list without filters; one that is not there either is nothing to this viewer.
 * @param facets of the list as it is filtered; undefined while it is not there
 */
export function useFilterChoices(
  state: ListState,
  home: PortalHome | undefined,
  facets: TicketFacets | undefined,
): { filters: FilterChoices; strange: ChoiceFilter[] } {
  const { filters } = state
  const known = useMemo(() => knownFrom(home), [home])
  const nameOf = (filter: ChoiceFilter, value: string, from: TicketFacets | undefined) =>
    namedIn(from?.[facetOf[filter]], value) ?? namedIn(known[filter], value)
  const isNameless =
    facets !== undefined &&
    choiceFilters.some((filter) => filters[filter].some((value) => !nameOf(filter, value, facets)))
  const unfiltered = useQuery({
    ...portalQueries.summary(toRequest({ ...plainList, tab: state.tab, filters: noFilters })),
    enabled: isNameless,
  }).data?.facets

  const of = (filter: ChoiceFilter) => {
    const counted = facets?.[facetOf[filter]] ?? []
    const chosen = filters[filter].map((value): Chosen => {
      const named = nameOf(filter, value, facets) ?? nameOf(filter, value, unfiltered)
      return { value, label: named?.label ?? null }
    })
    const absent = chosen.filter(({ value }) => !namedIn(counted, value))
    const choices: FacetValue[] = [
      ...counted,
      ...absent.flatMap(({ value, label }) => (label === null ? [] : { value, label, count: 0 })),
    ]
    return { choices, chosen }
  }
  const all: FilterChoices = {
    type: of('type'),
    state: of('state'),
    creator: of('creator'),
    company: of('company'),
  }
  const isAsked = isNameless && unfiltered !== undefined
  return {
    filters: all,
    strange: isAsked
      ? choiceFilters.filter((filter) => all[filter].chosen.some(({ label }) => label === null))
      : [],
  }
}
