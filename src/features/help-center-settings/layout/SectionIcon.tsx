import Box from '@mui/material/Box'
import type { Section } from './api'
import { sectionKinds } from './sectionKinds'

/** What a section is recognised by, in the list and while it is carried. */
export function SectionIcon({ kind }: Pick<Section, 'kind'>) {
  const { icon: Icon } = sectionKinds[kind]
  return (
    <Box aria-hidden data-kind={kind} sx={styles}>
      <Icon sx={{ fontSize: 18 }} />
    </Box>
  )
}

/** One style for every kind: a section that is picked up brings none that the page does not have yet. */
const styles = {
  flex: 'none',
  width: 32,
  height: 32,
  borderRadius: 1,
  display: { xs: 'none', sm: 'grid' },
  placeItems: 'center',
  bgcolor: 'surface.sunken',
  color: 'text.secondary',
  '&[data-kind="customer_portal"]': { bgcolor: 'access.light', color: 'access.main' },
} as const
