import Box from '@mui/material/Box'
import Switch from '@mui/material/Switch'
import { useId } from 'react'
import type { Versioned } from '../../../shared/api/client'
import { SaveBar } from '../../../shared/settings/SaveBar'
import { SettingCard } from '../../../shared/settings/SettingCard'
import { SearchIcon } from '../../../shared/ui/icons'
import type { PortalSettings } from '../api'
import { usePortalForm } from '../usePortalForm'
import { PreviewColumnPicture } from './PreviewColumnPicture'

const name = 'Preview column'
const pick = ({ previewColumn }: PortalSettings) => previewColumn

/** The switch of the Preview column, with a picture of what it does. */
export function PreviewColumnCard({ loaded }: { loaded: Versioned<PortalSettings> }) {
  const id = useId()
  const form = usePortalForm<boolean>({
    name,
    loaded,
    pick,
    toPatch: (previewColumn) => ({ previewColumn }),
  })
  return (
    <SettingCard
      id="preview-column"
      title={name}
      lead="While customers search, each ticket shows the words that were found, and who wrote them when."
      icon={<SearchIcon />}
      footer={
        <SaveBar
          name={name}
          form={form}
          describe={(isOn) => (isOn ? 'The Preview column is shown.' : 'The Preview column is hidden.')}
          impact={
            form.draft
              ? 'Customers will see the Preview column in their search results.'
              : 'Customers will no longer see the Preview column.'
          }
        />
      }
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box component="label" htmlFor={id} sx={{ typography: 'h3', cursor: 'pointer' }}>
            Show the Preview column
          </Box>
          <Box id={`${id}-detail`} sx={{ color: 'text.secondary' }}>
            It never shows internal notes. Search itself works the same without it.
          </Box>
        </Box>
        <Switch
          id={id}
          checked={form.draft}
          onChange={(_, isOn) => form.setDraft(isOn)}
          slotProps={{ input: { 'aria-describedby': `${id}-detail` } }}
        />
      </Box>
      <PreviewColumnPicture isOn={form.draft} />
    </SettingCard>
  )
}
