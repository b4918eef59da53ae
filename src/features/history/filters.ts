import type { HistoryRequest } from './api'

type Subject = { value: string; label: string; request: HistoryRequest }

const portal = (value: string, label: string, field: string): Subject => ({
  value,
  label,
  request: { resource: ['portal'], field },
})

/** What the history can be narrowed to, in the words of the settings pages. */
export const subjects: Subject[] = [
  { value: 'all', label: 'Every change', request: {} },
  portal('access', 'Access permissions', 'access'),
  portal('visibility', 'Ticket visibility', 'visibility'),
  portal('status', 'Portal on or off', 'enabled'),
  portal('preview-column', 'Preview column', 'previewColumn'),
  { value: 'layout', label: 'Homepage', request: { resource: ['layout'] } },
  { value: 'help-center', label: 'Help Center', request: { resource: ['help_center'] } },
  { value: 'messenger', label: 'Messenger', request: { resource: ['messenger'] } },
  { value: 'security', label: 'Security', request: { resource: ['security'] } },
  { value: 'companies', label: 'Companies', request: { resource: ['companies'] } },
  { value: 'view-as', label: 'Viewing as somebody', request: { resource: ['view_as'] } },
]

export const anybody = 'anybody'

/** What the address asks for; what it does not know counts as not said. */
export type HistoryFilter = { by: string; about: string }

export function filterFrom(params: URLSearchParams): HistoryFilter {
  const about = params.get('about')
  return {
    by: params.get('by') ?? anybody,
    about: subjects.find(({ value }) => value === about)?.value ?? 'all',
  }
}

/** @returns the filter as the address says it, without what is not narrowed */
export function paramsOf({ by, about }: HistoryFilter): Record<string, string> {
  return { ...(by !== anybody && { by }), ...(about !== 'all' && { about }) }
}

export function requestOf({ by, about }: HistoryFilter): HistoryRequest {
  const subject = subjects.find(({ value }) => value === about)
  return { ...subject?.request, ...(by !== anybody && { by: [by] }) }
}
