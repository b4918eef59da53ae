import { PillSelect } from './PillSelect'
import type { Match } from './rule'

const options = [
  { value: 'all', label: 'all' },
  { value: 'any', label: 'any' },
] as const

type Props = {
  label: string
  value: Match
  onChange: (match: Match) => void
  tone: 'access' | 'restriction'
  id?: string
}

/** "all" or "any", within the sentence of a rule. */
export function MatchSelect(props: Props) {
  return <PillSelect look="sentence" options={options} {...props} />
}
