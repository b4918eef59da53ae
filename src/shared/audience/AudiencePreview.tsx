import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import { useDeferredValue } from 'react'
import { QueryView } from '../ui/QueryView'
import { PreviewCount } from './PreviewCount'
import { PreviewDomains } from './PreviewDomains'
import { PreviewPeople } from './PreviewPeople'
import { PreviewWarnings } from './PreviewWarnings'
import { purposeWords } from './purposeWords'
import type { AudiencePreviewState } from './useAudiencePreview'

/** Who matches a rule right now, and what is worth a second look before it is saved. */
export function AudiencePreview({ preview }: { preview: AudiencePreviewState }) {
  // Typing in the rule goes first; drawing the answer can wait.
  const { query, ...state } = useDeferredValue(preview)
  return (
    <Box
      component="section"
      aria-label={`Preview: ${purposeWords[preview.purpose].matching}`}
      aria-busy={state.isBehind}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1.25, overflow: 'hidden' }}
    >
      <QueryView query={query} heading="h3" skeleton={<PreviewSkeleton />}>
        {(data) => (
          <>
            <PreviewCount
              preview={data}
              purpose={state.purpose}
              isPaused={state.isPaused}
              isBehind={state.isBehind}
            />
            <PreviewWarnings
              warnings={data.warnings}
              onApply={state.applyRemedy}
              onShow={state.showCondition}
            />
            {data.matching > 0 && (
              <Box
                sx={{
                  display: 'grid',
                  gridTemplateColumns: { xs: 'minmax(0,1fr)', md: 'minmax(0,1fr) 260px' },
                  borderTop: 1,
                  borderColor: 'divider',
                }}
              >
                <PreviewPeople data={data} state={state} />
                <PreviewDomains
                  domains={data.byDomain}
                  matching={data.matching}
                  purpose={state.purpose}
                  onChoose={(domain) => state.setSearch(`@${domain}`)}
                />
              </Box>
            )}
          </>
        )}
      </QueryView>
    </Box>
  )
}

function PreviewSkeleton() {
  return (
    <Box aria-hidden sx={{ p: 2 }}>
      <Skeleton width="55%" height={28} />
      <Skeleton variant="rounded" height={6} sx={{ my: 1.5 }} />
      {['60%', '48%', '54%'].map((width) => (
        <Box key={width} sx={{ display: 'flex', gap: 1.5, alignItems: 'center', my: 1.5 }}>
          <Skeleton variant="circular" width={28} height={28} />
          <Skeleton width={width} />
        </Box>
      ))}
    </Box>
  )
}
