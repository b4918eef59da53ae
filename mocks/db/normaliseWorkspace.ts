import { normaliseSections } from '../domain/layout'
import type { Audience, Section, WorkspaceSettings } from '../domain/types'
import type { Workspace } from './workspace'

type ImportedSection = Omit<Section, 'locked'> & { readonly locked?: boolean }

/** A data set as it may be written by hand: with less than the stored one has. */
export interface ImportedWorkspace extends Omit<Workspace, 'settings'> {
  readonly settings: Omit<WorkspaceSettings, 'portal' | 'layout'> & {
    readonly portal: Omit<WorkspaceSettings['portal'], 'access'> & {
      readonly access: Audience | { audience: Audience | null } | null
    }
    readonly layout?: {
      readonly draft: readonly ImportedSection[]
      readonly live: readonly ImportedSection[]
    }
  }
}

const defaultSections: readonly ImportedSection[] = [
  { id: 'collections', kind: 'collections', title: 'Browse by topic', visible: true },
  { id: 'contact', kind: 'contact', title: 'Talk to us', visible: true },
]

/** Exactly one locked customer portal section; where there was none, it is shown if the portal is enabled. */
function withPortal(sections: readonly ImportedSection[], isEnabled: boolean): Section[] {
  const hasPortal = sections.some(({ kind }) => kind === 'customer_portal')
  const result = normaliseSections(sections.map((section) => ({ locked: false, ...section })))
  return result.map((section) =>
    section.kind === 'customer_portal' && !hasPortal ? { ...section, visible: isEnabled } : section,
  )
}

/** The data set in the form in which it is stored: access rules wrapped, a layout that has the portal's section. */
export function normaliseWorkspace(imported: ImportedWorkspace): Workspace {
  const { settings } = imported
  const { portal, layout = { draft: defaultSections, live: defaultSections } } = settings
  const access =
    portal.access !== null && 'audience' in portal.access ? portal.access : { audience: portal.access }
  return {
    ...imported,
    settings: {
      ...settings,
      portal: { ...portal, access },
      layout: {
        draft: withPortal(layout.draft, portal.enabled),
        live: withPortal(layout.live, portal.enabled),
      },
    },
  }
}
