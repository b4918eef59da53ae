import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Section } from './api'
import { ChangeList } from './ChangeList'
import { layoutChanges } from './layoutChanges'
import { nameOf } from './sectionKinds'

type Props = {
  sections: Section[]
  /** What it is compared to: the draft both versions began with. */
  since: Section[]
}

/** A layout as a list of its sections, with what was changed in it. */
export function VersionInWords({ sections, since }: Props) {
  const changes = layoutChanges(since, sections)
  return (
    <>
      <Box component="ol" sx={{ m: 0, paddingInlineStart: 3, overflowWrap: 'anywhere' }}>
        {sections.map((section) => (
          <Box
            component="li"
            key={section.id}
            sx={{ color: section.visible ? 'text.primary' : 'text.secondary' }}
          >
            {nameOf(section)}
            {!section.visible && ' (hidden)'}
          </Box>
        ))}
      </Box>
      <Typography variant="h4" component="h4" sx={{ mt: 1.5, mb: 0.25 }}>
        {changes.length > 0 ? 'Changed here' : 'Nothing changed here'}
      </Typography>
      {changes.length > 0 && <ChangeList changes={changes} />}
    </>
  )
}
