import { companiesOf } from './access'
import type { AttributeCatalogue, AttributeDef } from './attributes'
import { valueOf } from './attributeValues'
import { type Column, column, NO, UNREADABLE, verdicts, YES } from './audienceColumns'
import { allBits, andInto, type Bits, eachBit, noBits, orInto, setBit, without } from './bits'
import { fold } from './fold'
import { compareKeys } from './text'
import { TextColumn } from './textColumn'
import type { Audience, AudienceCondition, Company, Connective, User } from './types'

const KEPT_RESULTS = 256

/** How an audience is read at one time. */
export interface EvaluationContext {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** What a condition that cannot be read counts as: false for access, true for ticket visibility. */
  readonly onInvalid: boolean
}

/** Where a user stands in the alphabetical order; names compare without case and diacritics, then ids decide. */
export interface UserPosition {
  readonly name: string
  readonly id: string
}

export function userPosition(user: User): UserPosition {
  return { name: fold(user.name), id: user.id }
}

function comparePositions(a: UserPosition, b: UserPosition): number {
  return compareKeys(a.name, b.name) || compareKeys(a.id, b.id)
}

/**
 * All users in columns, to evaluate audiences over very many of them: the answers are those of `matches` for each one.
 * The result of every condition is kept, so that after an edit of one condition only that one is evaluated again.
 * Sets of users are bits by position in `users`, which are in alphabetical order. Make a new one when users change.
 */
export class AudienceIndex {
  readonly users: readonly User[]
  readonly catalogue: AttributeCatalogue
  readonly #positions: readonly UserPosition[]
  readonly #companies: readonly (Company | undefined)[]
  /**
   * One entry for each (user, company) pair, and for each user without a company. First every user's first pair, in the
   * order of the users; then the other pairs of those who have several companies.
   */
  readonly #pairUsers: Int32Array
  readonly #pairCompanies: Int32Array
  readonly #columns = new Map<string, Column>()
  readonly #results = new Map<string, Bits>()
  readonly #unknown = new Map<string, Bits>()
  #words: { names: TextColumn; emails: TextColumn } | undefined

  constructor(
    users: Iterable<User>,
    companiesById: ReadonlyMap<string, Company>,
    catalogue: AttributeCatalogue,
  ) {
    const ordered = [...users].map((user) => ({ user, position: userPosition(user) }))
    ordered.sort((a, b) => comparePositions(a.position, b.position))
    this.users = ordered.map(({ user }) => user)
    this.#positions = ordered.map(({ position }) => position)
    this.catalogue = catalogue
    this.#companies = [undefined, ...companiesById.values()]
    const rowOf = new Map(this.#companies.map((company, row) => [company?.id, row]))
    const first: number[] = []
    const others: [user: number, company: number][] = []
    for (const [at, user] of this.users.entries()) {
      const [company = 0, ...more] = companiesOf(user, { companiesById }).map(({ id }) => rowOf.get(id) ?? 0)
      first.push(company)
      for (const other of more) others.push([at, other])
    }
    this.#pairUsers = Int32Array.from([...first.keys(), ...others.map(([user]) => user)])
    this.#pairCompanies = Int32Array.from([...first, ...others.map(([, company]) => company)])
  }

  /** The users who match; `null` is no rules and matches nobody. */
  evaluate(audience: Audience | null, context: EvaluationContext): Bits {
    if (!audience) return noBits(this.users.length)
    return this.usersOf(this.pairs(audience, context))
  }

  /** The (user, company) pairs that match, by position among the pairs. */
  pairs(audience: Audience, context: EvaluationContext): Bits {
    const groups = audience.groups.map(({ match, conditions }) =>
      this.#join(
        match,
        conditions.map((condition) => this.condition(condition, context)),
        context,
      ),
    )
    return this.#join(audience.match, groups, context)
  }

  /** The pairs that meet one condition. The result is kept and must not be changed. */
  condition(condition: AudienceCondition, context: EvaluationContext): Bits {
    const { attribute, operator, value } = condition
    // Only counting days depends on the time.
    const time = operator.endsWith('_ago') ? context.now : 0
    const key = JSON.stringify([attribute, operator, value, time, context.onInvalid])
    const kept = this.#results.get(key) ?? this.#evaluate(condition, context)
    this.#results.delete(key)
    this.#results.set(key, kept)
    if (this.#results.size > KEPT_RESULTS)
      for (const oldest of this.#results.keys()) {
        this.#results.delete(oldest)
        break
      }
    return kept
  }

  /** The users of whom at least one pair is in the set. */
  usersOf(pairs: Bits): Bits {
    const size = this.users.length
    const users = pairs.slice(0, (size + 31) >>> 5)
    const last = users.length - 1
    if (size & 31) users[last] = (users[last] ?? 0) & ((1 << (size & 31)) - 1)
    eachBit(
      pairs,
      (pair) => {
        const user = this.#pairUsers[pair] ?? 0
        users[user >>> 5] = (users[user >>> 5] ?? 0) | (1 << (user & 31))
      },
      size,
    )
    return users
  }

  /**
   * The users of whom an attribute is unknown, for somebody with several companies for each of them. The result is kept
   * and must not be changed.
   */
  unknownUsers(attribute: string): Bits {
    const known = this.#unknown.get(attribute)
    if (known) return known
    const hasValue = this.condition({ attribute, operator: 'has_any_value' }, { now: 0, onInvalid: true })
    const made = without(allBits(this.users.length), this.usersOf(hasValue))
    this.#unknown.set(attribute, made)
    return made
  }

  /** The column of a person attribute, one row for each user; undefined when there is no such attribute. */
  personColumn(key: string): Column | undefined {
    const attribute = this.catalogue.get(key)
    return attribute?.subject === 'person' ? this.#column(attribute) : undefined
  }

  /** The users whose name or e-mail address contains the text, without regard to case and diacritics. */
  named(text: string): Bits {
    const wanted = fold(text.trim())
    const bits = noBits(this.users.length)
    if (wanted === '') return allBits(this.users.length)
    this.#words ??= {
      names: new TextColumn(this.users.map(({ name }) => fold(name))),
      emails: new TextColumn(this.users.map(({ email }) => fold(email))),
    }
    const inName = this.#words.names.match('contains', wanted)
    const inEmail = this.#words.emails.match('contains', wanted)
    for (let user = 0; user < this.users.length; user++)
      if (inName[user] === YES || inEmail[user] === YES) setBit(bits, user)
    return bits
  }

  /** The first place in `users` after the position, whether or not somebody still stands at it. */
  placeAfter(position: UserPosition): number {
    let low = 0
    let high = this.users.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const there = this.#positions[middle]
      if (there && comparePositions(there, position) <= 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #column(attribute: AttributeDef): Column {
    const known = this.#columns.get(attribute.key)
    if (known) return known
    const made =
      attribute.subject === 'person'
        ? column(attribute, this.users, (user) => valueOf(attribute, user, undefined))
        : column(attribute, this.#companies, (company) => valueOf(attribute, undefined, company))
    this.#columns.set(attribute.key, made)
    return made
  }

  #evaluate(condition: AudienceCondition, { now, onInvalid }: EvaluationContext): Bits {
    const size = this.#pairUsers.length
    const attribute = this.catalogue.get(condition.attribute)
    const of = attribute && this.#column(attribute)
    const byValue = of && verdicts(of, condition, now)
    if (!byValue) return onInvalid ? allBits(size) : noBits(size)
    const bits = noBits(size)
    const rows = of.attribute.subject === 'person' ? this.#pairUsers : this.#pairCompanies
    const isMet = of.hasUnreadable
      ? byValue.map((verdict) => (verdict === UNREADABLE ? (onInvalid ? YES : NO) : verdict))
      : byValue
    const { codes } = of
    for (let word = 0; word < bits.length; word++) {
      const end = Math.min(size, (word + 1) << 5)
      let met = 0
      for (let pair = word << 5; pair < end; pair++)
        met |= (isMet[codes[rows[pair] ?? 0] ?? 0] ?? NO) << (pair & 31)
      bits[word] = met
    }
    return bits
  }

  #join(match: Connective, parts: readonly Bits[], { onInvalid }: EvaluationContext): Bits {
    const size = this.#pairUsers.length
    const [first, ...rest] = parts
    if (!first) return onInvalid ? allBits(size) : noBits(size)
    const bits = first.slice()
    const join = match === 'any' ? orInto : andInto
    return rest.reduce(join, bits)
  }
}
