import type { Answer, Client, Exchange } from './client'
import type { Rule } from './rules'
import type { Stage } from './stage'

/** What an API may leave out, but for `core`. */
export const tags = {
  core: 'signing in, who sees what, lists, search, tickets',
  settings: 'the settings with their versions, and all below that needs them',
  homepage: 'the homepage with the card of the portal',
  csv: 'the CSV file',
  messenger: 'the tickets space of the Messenger',
  events: 'live updates',
  'view-as': 'viewing as somebody',
  history: 'the history of the settings',
  audiences: 'previews, impact and checkups of the rules',
  layout: 'the layout of the homepage',
  prerequisites: 'what the portal depends on',
  'rate-limits': 'limits on how much may be asked',
} as const

export type Tag = keyof typeof tags

export interface Check {
  /** Stable, for machines: `search.notes`. */
  readonly id: string
  readonly tag: Tag
  /** A sentence that is true of an API that conforms. */
  readonly title: string
  readonly rule: Rule
  /** What to do when it is not. */
  readonly next: string
  /** True when it changes something, or would if the API were wrong. */
  readonly writes?: boolean
  run(t: Trial): Promise<void>
}

/** Something that is not as it has to be, with the exchange that showed it. */
export interface Finding {
  readonly message: string
  readonly exchange: Exchange | undefined
}

/** Thrown where a check cannot be carried out here: it is reported, never counted as passed. */
export class NotShown extends Error {}

/** Thrown after a finding without which nothing else of the check makes sense. */
export class CannotGoOn extends Error {}

/** What a check works with: people who ask, a stage to change, and ways to say what is wrong. */
export interface Trial {
  readonly stage: Stage
  /** Notes a finding unless it holds; the check goes on. */
  holds(isSo: boolean, message: string, answer?: Answer): void
  /** Notes a finding unless it is refused with exactly this status and code. */
  refuses(answer: Answer, status: number, code: string, when: string): void
  /**
   * The body of an answer that has to be a good one.
   * @throws CannotGoOn when it is not; NotShown when its shape is wrong, which has a check of its own
   */
  good<T>(answer: Answer<T>, when?: string): T
  /** `good` of a GET. */
  read<T>(client: Client, path: string, headers?: Record<string, string>): Promise<T>
}

export function createTrial(stage: Stage, findings: Finding[]): Trial {
  function note(message: string, answer?: Answer) {
    findings.push({ message, exchange: answer?.exchange })
  }
  const said = ({ status, code }: Answer) => `${status}${code === undefined ? '' : ` ${code}`}`
  function good<T>(answer: Answer<T>, when = 'This'): T {
    const { operationId, shapeErrors, method } = answer.exchange
    if (answer.status < 200 || answer.status > 299) {
      note(`${when} has to be answered with success, not with ${said(answer)}.`, answer)
      throw new CannotGoOn()
    }
    if (shapeErrors.length > 0 && method !== 'HEAD')
      throw new NotShown(
        `what ${operationId} answers is not what the contract says (see shapes.${operationId})`,
      )
    return answer.body
  }
  return {
    stage,
    good,
    holds(isSo, message, answer) {
      if (!isSo) note(message, answer)
    },
    refuses(answer, status, code, when) {
      if (answer.status === status && answer.code === code) return
      note(`${when} has to be refused with ${status} ${code}; the answer was ${said(answer)}.`, answer)
    },
    read: async (client, path, headers) =>
      good(await client.get(path, headers), `GET ${path} for ${client.who}`),
  }
}
