import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { startTransition, useCallback, useState } from 'react'
import { SettingCardSkeleton } from '../../../shared/settings/SettingCardSkeleton'
import { SettingsPageLayout } from '../../../shared/settings/SettingsPageLayout'
import { QueryView } from '../../../shared/ui/QueryView'
import { layoutQueries, type Section } from './api'
import { LayoutEditor, previewId } from './LayoutEditor'
import { LayoutPreview, type RenderPreview } from './LayoutPreview'

/** Settings > Help Center > Configure, tab Styling. @param renderPreview draws the real homepage */
export function LayoutPage({ renderPreview }: { renderPreview: RenderPreview }) {
  const layout = useQuery(layoutQueries.current())
  // What the editor holds right now, a card that is being dragged included.
  const [shown, setShown] = useState<Section[] | null>(null)
  const show = useCallback((next: Section[] | null) => startTransition(() => setShown(next)), [])
  const sections = shown ?? layout.data?.value.draft
  return (
    <SettingsPageLayout
      title="Layout and sections"
      lead="What stands on the Help Center’s homepage, and in which order. Customers see it when you set it live."
      side={
        sections && (
          <Box id={previewId} tabIndex={-1} sx={{ scrollMarginTop: 72, outline: 'none' }}>
            <LayoutPreview sections={sections} render={renderPreview} />
          </Box>
        )
      }
      sideWidth={420}
    >
      <QueryView query={layout} skeleton={<SettingCardSkeleton height={480} />}>
        {(loaded) => <LayoutEditor loaded={loaded} onShow={show} renderPreview={renderPreview} />}
      </QueryView>
    </SettingsPageLayout>
  )
}
