import { queryOptions } from '@tanstack/react-query'
import { auth } from '../../shared/api/auth/auth'
import { client, versionedOf } from '../../shared/api/client'
import { discoveryQueries } from '../../shared/api/discovery'
import type { components } from '../../shared/api/schema'
import { useSettingsWrites } from '../../shared/settings/useSettingsWrites'

type Schemas = components['schemas']
export type MessengerSettings = Schemas['MessengerSettings']
export type SecuritySettings = Schemas['SecuritySettings']
export type CompaniesSettings = Schemas['CompaniesSettings']

export const workspaceQueries = {
  messenger: discoveryQueries.messenger,
  security: () =>
    queryOptions({
      queryKey: ['settings', 'security', auth().identity()],
      queryFn: ({ signal }) => versionedOf(client.GET('/settings/security', { signal })),
    }),
  companies: () =>
    queryOptions({
      queryKey: ['settings', 'companies', auth().identity()],
      queryFn: ({ signal }) => versionedOf(client.GET('/settings/data/companies', { signal })),
    }),
}

const basedOn = (etag: string) => ({ header: { 'If-Match': etag } })

export function useMessengerWrites() {
  return useSettingsWrites(workspaceQueries.messenger(), (body: Schemas['MessengerSettingsPatch'], etag) =>
    versionedOf(client.PATCH('/settings/messenger', { params: basedOn(etag), body })),
  )
}

export function useSecurityWrites() {
  return useSettingsWrites(workspaceQueries.security(), (body: Schemas['SecuritySettingsPatch'], etag) =>
    versionedOf(client.PATCH('/settings/security', { params: basedOn(etag), body })),
  )
}

export function useCompaniesWrites() {
  return useSettingsWrites(workspaceQueries.companies(), (body: Schemas['CompaniesSettingsPatch'], etag) =>
    versionedOf(client.PATCH('/settings/data/companies', { params: basedOn(etag), body })),
  )
}
