import { redirect, type RouteObject } from 'react-router-dom'
import { withMessages } from '../shared/i18n/catalogue'
import { paths } from '../shared/paths'

/** The settings pages, under the shell with their tree. */
export function settingsRoutes(): RouteObject {
  return {
    path: '/settings',
    lazy: async () => ({ Component: (await import('./shells/SettingsShell')).SettingsShell }),
    children: [
      { index: true, loader: () => redirect(paths.settings.portal) },
      {
        path: paths.settings.portal,
        lazy: async () => ({
          Component: (await import('./TicketsPortalPage')).TicketsPortalPage,
        }),
      },
      {
        path: paths.settings.ticketPortal,
        lazy: async () => ({
          Component: (await import('../features/portal-settings/PreviewColumnPage')).PreviewColumnPage,
        }),
      },
      {
        path: paths.settings.helpCenter,
        lazy: async () => ({
          Component: (await import('../features/help-center-settings/HelpCenterGeneralPage'))
            .HelpCenterGeneralPage,
        }),
      },
      {
        path: paths.settings.styling,
        lazy: withMessages(['help'], async () => ({
          Component: (await import('./LayoutRoute')).LayoutRoute,
        })),
      },
      {
        path: paths.settings.messenger,
        lazy: async () => ({
          Component: (await import('../features/workspace-settings/MessengerPage')).MessengerPage,
        }),
      },
      {
        path: paths.settings.security,
        lazy: async () => ({
          Component: (await import('../features/workspace-settings/SecurityPage')).SecurityPage,
        }),
      },
      {
        path: paths.settings.companies,
        lazy: async () => ({
          Component: (await import('../features/workspace-settings/CompaniesPage')).CompaniesPage,
        }),
      },
      {
        path: paths.settings.history,
        lazy: async () => ({ Component: (await import('../features/history/HistoryPage')).HistoryPage }),
      },
    ],
  }
}
