import type { components } from '../../src/shared/api/schema'
import { forUser } from '../backend/endpoint'
import { companiesOf } from '../domain/access'
import type { TicketType } from '../domain/types'
import { allowedTabs } from '../domain/visibility'
import { identityOf, refOf } from './ticketViews'

type PortalTicketType = components['schemas']['PortalTicketType']

/** The type with the fields of its form; nothing about what is not asked on create. */
function toForm({ id, name, icon, description, attributes }: TicketType): PortalTicketType {
  const fields = attributes
    .filter(({ shownOnCreate }) => shownOnCreate)
    .map(({ id, name, dataType, options, requiredOnCreate }) => ({
      id,
      name,
      dataType,
      ...(options && { options: [...options] }),
      requiredOnCreate,
    }))
  return {
    id,
    name,
    ...(icon !== undefined && { icon }),
    ...(description !== undefined && { description }),
    attributes: fields,
  }
}

export const getPortal = forUser<'getPortal'>(({ user, viewer, world }) => {
  const ticketTypes = [...world.typesById.values()]
    .filter(({ category }) => category === 'customer')
    .map(toForm)
  return {
    status: 200,
    body: {
      viewer: identityOf(user),
      tabs: [...allowedTabs(viewer)],
      previewColumn: world.settings.portal.previewColumn,
      companies: companiesOf(user, world).map(refOf),
      ticketTypes,
      canCreate: ticketTypes.length > 0,
    },
  }
})
