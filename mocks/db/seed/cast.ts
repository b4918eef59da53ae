import type { Permission, Teammate, User } from '../../domain/types'

function teammate(id: string, name: string, permissions: Permission[] = []): Teammate {
  return { id: `tm_${id}`, name, email: `${id}@larkspur.example`, permissions }
}

/** The vendor's people with a story; the permissions are the story. */
export const teammateCast: Teammate[] = [
  teammate('ada', 'Ada Lindqvist', ['manage_portal_settings', 'publish_help_center', 'view_as_user']),
  teammate('bruno', 'Bruno Keller', ['manage_portal_settings']),
  teammate('chiara', 'Chiara Costa', ['view_as_user']),
]

/** Who answers the tickets. */
export const agents: Teammate[] = [
  teammate('dev', 'Dev Patel'),
  teammate('edda', 'Edda Holm'),
  teammate('femi', 'Femi Ade'),
  teammate('hiro', 'Hiro Abe'),
]

type CastUser = Pick<User, 'id' | 'name' | 'email' | 'companyIds' | 'role' | 'tags'>

function user(
  id: string,
  name: string,
  email: string,
  companyIds: string[] = [],
  role: string | null = null,
  tags: string[] = [],
): CastUser {
  return { id: `u_${id}`, name, email, companyIds, role, tags }
}

/** The customers' people with a story. */
export const userCast: readonly CastUser[] = [
  user('maya', 'Maya Fernandes', 'maya@examply.com', ['c_1'], 'Admin', ['champion']),
  user('tom', 'Tom Becker', 'tom.becker@examply.com', ['c_1'], 'contractor', ['contractor']),
  user('ines', 'Inês Duarte', 'ines@harbourline.example', ['c_1', 'c_2'], 'Member'),
  user('leo', 'Leo Marsh', 'leo@marsh.example', [], null, ['early-access']),
  user('sam', 'Sam Rook', 'sam@examply.com.evil.org'),
  user('pia', 'Pia Holm', 'pia@pebble.example', ['c_3'], 'Admin'),
]

/** People whose address, role or name a rule or a search could stumble over; the last name has combining accents. */
export const oddUsers: readonly CastUser[] = [
  user('ann', 'Ann Archer', 'ANN@EXAMPLY.COM', ['c_1'], 'Member'),
  user('ravi', 'Ravi Menon', 'ravi@examply.com', ['c_1'], 'Contractor'),
  user('otto', 'Otto Brandt', 'otto@notexamply.com'),
  user('jose', 'Jose\u0301 Nu\u0301n\u0303ez', 'jose@examply.com', ['c_1'], 'Member'),
]
