import Box from '@mui/material/Box'
import type { Attributes } from '../../../shared/audience/attributes'
import type { HistoryEntry } from '../api'
import { layoutWords } from '../layoutWords'
import { ruleDiff } from '../ruleDiff'
import { storedAudience, storedSections } from '../stored'
import { RuleDiff } from './RuleDiff'

/** What the sentence of a change leaves open: the lines of a rule, the sections of a homepage. */
export function ChangeDetail({ entry, attributes }: { entry: HistoryEntry; attributes: Attributes }) {
  const { field, from, to } = entry
  if (field.endsWith('audience')) {
    const [before, after] = [storedAudience(from), storedAudience(to)]
    if (before === undefined || after === undefined) return null
    return <RuleDiff changes={ruleDiff(before, after, attributes)} />
  }
  if (entry.resource !== 'layout') return null
  const [before, after] = [storedSections(from), storedSections(to)]
  if (!before || !after) return null
  return (
    <Box
      component="ul"
      aria-label="What changed"
      sx={{
        listStyle: 'disc',
        m: 0,
        mt: 0.75,
        paddingInlineStart: 2.25,
        color: 'text.secondary',
        overflowWrap: 'anywhere',
      }}
    >
      {layoutWords(before, after).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </Box>
  )
}
