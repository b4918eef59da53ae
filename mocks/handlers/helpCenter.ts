import type { components } from '../../src/shared/api/schema'
import { userOf } from '../backend/caller'
import { forEverybody } from '../backend/endpoint'
import { isGranted } from '../domain/access'
import type { Section } from '../domain/types'

type LiveSection = components['schemas']['LiveSection']

export const portalHref = '/portal'

const toLive = ({ id, kind, title, content }: Section): LiveSection => ({
  id,
  kind,
  title,
  ...(content !== undefined && { content }),
})

export const getHelpCenter = forEverybody<'getHelpCenter'>(({ caller, world }) => {
  const { live } = world.settings.helpCenter
  const user = userOf(caller)
  const shown = live ? world.settings.layout.live.filter(({ visible }) => visible) : []
  const hasCard =
    shown.some(({ kind }) => kind === 'customer_portal') && user !== null && isGranted(user, world)
  const sections = shown.filter(({ kind }) => kind !== 'customer_portal' || hasCard).map(toLive)
  const portalCard = { visible: hasCard, href: hasCard ? portalHref : null }
  return { status: 200, body: { live, sections, portalCard } }
})
