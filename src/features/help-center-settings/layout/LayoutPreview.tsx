import Box from '@mui/material/Box'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { memo, useRef, useState, type ReactNode } from 'react'
import { portalStatusQueries } from '../../../shared/api/portalStatus'
import { DesktopIcon, InfoIcon, PhoneIcon } from '../../../shared/ui/icons'
import { visuallyHidden } from '../../../shared/ui/visuallyHidden'
import type { Section } from './api'
import { ScaledFrame } from './ScaledFrame'
import { nameOf } from './sectionKinds'
import { useFollowedSection } from './useFollowedSection'

/** What the homepage is drawn from: the shown sections, and whether the viewer can open the portal. */
export type HomePreview = { sections: Section[]; hasAccess: boolean }
export type RenderPreview = (home: HomePreview) => ReactNode

type Width = keyof typeof widths
type Viewer = keyof typeof viewers

const widths = { phone: 375, desktop: 1120 }
const viewers = {
  visitor: { label: 'Visitor', words: 'a visitor who is not signed in' },
  granted: { label: 'With access', words: 'a customer who can open the portal' },
  refused: { label: 'Without access', words: 'a customer who cannot open the portal' },
}

/** The homepage as it would be with these sections, for whom and how wide one likes. */
export function LayoutPreview({ sections, render }: { sections: Section[]; render: RenderPreview }) {
  const [width, setWidth] = useState<Width>('phone')
  const [viewer, setViewer] = useState<Viewer>('granted')
  const hasAccess = viewer === 'granted'
  const frame = useRef<HTMLDivElement>(null)
  const seen = sections.filter(({ kind, visible }) => visible && (kind !== 'customer_portal' || hasAccess))
  useFollowedSection(frame, sections, seen)
  return (
    <Box component="section" aria-label="Preview" sx={{ display: 'grid', gap: 1.5 }}>
      <PreviewChoices width={width} onWidth={setWidth} viewer={viewer} onViewer={setViewer} />
      <ScaledFrame
        ref={frame}
        width={widths[width]}
        label={`The homepage, as ${viewers[viewer].words} will see it`}
      >
        <Picture sections={sections} hasAccess={hasAccess} render={render} />
      </ScaledFrame>
      <Box component="ol" aria-label="What the preview shows" sx={visuallyHidden}>
        {seen.map((section) => (
          <li key={section.id}>{nameOf(section)}</li>
        ))}
      </Box>
      <PortalNote hasCard={sections.some(({ kind, visible }) => kind === 'customer_portal' && visible)} />
    </Box>
  )
}

type ChoicesProps = {
  width: Width
  onWidth: (width: Width) => void
  viewer: Viewer
  onViewer: (viewer: Viewer) => void
}

/** Drawn again only for another choice, not for every step of a section that is dragged. */
const PreviewChoices = memo(function PreviewChoices({ width, onWidth, viewer, onViewer }: ChoicesProps) {
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, justifyContent: 'space-between' }}>
        <Typography variant="h2">Preview</Typography>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={width}
          onChange={(_event, next: Width | null) => next && onWidth(next)}
          aria-label="Width of the preview"
        >
          <ToggleButton value="phone" aria-label="Phone" sx={segment}>
            <PhoneIcon sx={{ fontSize: 18 }} />
          </ToggleButton>
          <ToggleButton value="desktop" aria-label="Desktop" sx={segment}>
            <DesktopIcon sx={{ fontSize: 18 }} />
          </ToggleButton>
        </ToggleButtonGroup>
      </Box>
      <ToggleButtonGroup
        exclusive
        fullWidth
        size="small"
        value={viewer}
        onChange={(_event, next: Viewer | null) => next && onViewer(next)}
        aria-label="Seen by"
      >
        {Object.entries(viewers).map(([value, { label }]) => (
          <ToggleButton key={value} value={value} sx={segment}>
            {label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </>
  )
})

const Picture = memo(function Picture({
  sections,
  hasAccess,
  render,
}: HomePreview & { render: RenderPreview }) {
  return render({ sections: sections.filter(({ visible }) => visible), hasAccess })
})

/** The preview shows the card to those with access; whether anybody has it is decided elsewhere. */
function PortalNote({ hasCard }: { hasCard: boolean }) {
  const status = useQuery(portalStatusQueries.settings()).data?.value.status
  if (!hasCard || status === undefined || status === 'live') return null
  return (
    <Box sx={{ display: 'flex', gap: 0.75, typography: 'body2', color: 'text.secondary' }}>
      <InfoIcon sx={{ fontSize: 18, flex: 'none', mt: 0.125 }} />
      <span>
        The portal is {status === 'off' ? 'off' : 'suspended'} at the moment: nobody sees its card until it is
        live.
      </span>
    </Box>
  )
}

const segment = {
  textTransform: 'none',
  py: 0.5,
  minHeight: 32,
  typography: 'body2',
  fontWeight: 600,
} as const
