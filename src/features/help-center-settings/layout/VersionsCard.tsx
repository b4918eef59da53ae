import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useInfiniteQuery } from '@tanstack/react-query'
import { memo, useState } from 'react'
import { hasCode } from '../../../shared/api/apiError'
import { describeError } from '../../../shared/api/errorWords'
import { ConfirmDialog } from '../../../shared/settings/ConfirmDialog'
import { SettingCard } from '../../../shared/settings/SettingCard'
import { SettingCardSkeleton } from '../../../shared/settings/SettingCardSkeleton'
import { HistoryIcon } from '../../../shared/ui/icons'
import { announce } from '../../../shared/ui/LiveRegion'
import { QueryView } from '../../../shared/ui/QueryView'
import { layoutQueries, useLayoutWrites, type LayoutVersion } from './api'
import type { RenderPreview } from './LayoutPreview'
import type { LayoutEditor } from './useLayoutEditor'
import { VersionDialog } from './VersionDialog'
import { VersionRow } from './VersionRow'

type Props = { editor: LayoutEditor; renderPreview: RenderPreview }

/** Every layout that was live: who set it live and when, a look at it, and the way back into the draft. */
export const VersionsCard = memo(function VersionsCard({ editor, renderPreview }: Props) {
  const versions = useInfiniteQuery(layoutQueries.versions())
  const { reload } = useLayoutWrites()
  const [viewed, setViewed] = useState<LayoutVersion | null>(null)
  const [asked, setAsked] = useState<LayoutVersion | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const isAtRisk = editor.isDirty || editor.base.hasUnpublishedChanges

  async function restore(version: LayoutVersion) {
    setAsked(null)
    setViewed(null)
    setFailure(null)
    try {
      await editor.restore(version.id)
      announce('The version is in the draft now. Customers see it when you set it live.')
    } catch (error) {
      if (hasCode(error, 'stale')) await reload().catch(() => null)
      setFailure(
        hasCode(error, 'stale') ? 'The layout was changed meanwhile. Try again.' : describeError(error).title,
      )
    }
  }
  const ask = (version: LayoutVersion) => (isAtRisk ? setAsked(version) : void restore(version))
  return (
    <SettingCard
      id="versions"
      title="Versions"
      lead="Every homepage that was live. Restoring one fills the draft; customers see it when you set it live."
      icon={<HistoryIcon />}
    >
      {failure && (
        <Box role="alert" sx={{ color: 'error.main', fontWeight: 600, mb: 1.5 }}>
          Not restored: {failure}
        </Box>
      )}
      <QueryView query={versions} skeleton={<SettingCardSkeleton height={96} />} heading="h3">
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items)
          if (items.length === 0)
            return (
              <Box sx={{ color: 'text.secondary' }}>
                None yet: the first is kept when you set the homepage live.
              </Box>
            )
          return (
            <Box component="ol" aria-label="Versions" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {items.map((version, index) => (
                <VersionRow
                  key={version.id}
                  version={version}
                  isLive={index === 0}
                  onView={() => setViewed(version)}
                  onRestore={() => ask(version)}
                />
              ))}
            </Box>
          )
        }}
      </QueryView>
      {versions.hasNextPage && (
        <Button
          size="small"
          loading={versions.isFetchingNextPage}
          onClick={() => void versions.fetchNextPage()}
        >
          Show older versions
        </Button>
      )}
      <VersionDialog
        version={viewed}
        draft={editor.edit.sections}
        render={renderPreview}
        onClose={() => setViewed(null)}
        onRestore={ask}
      />
      <ConfirmDialog
        open={asked !== null}
        tone="danger"
        title="Replace your draft?"
        confirmLabel="Replace it"
        cancelLabel="Keep my draft"
        onConfirm={() => asked && void restore(asked)}
        onCancel={() => setAsked(null)}
      >
        Your draft has changes that are not live. They are lost when this version takes its place.
      </ConfirmDialog>
    </SettingCard>
  )
})
