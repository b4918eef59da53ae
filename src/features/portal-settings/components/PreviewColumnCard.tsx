import type { Versioned } from '../../../shared/api/client'
import { SaveBar } from '../../../shared/settings/SaveBar'
import { SettingCard } from '../../../shared/settings/SettingCard'
import { SwitchRow } from '../../../shared/settings/SwitchRow'
import { SearchIcon } from '../../../shared/ui/firstIcons'
import type { PortalSettings } from '../api'
import { usePortalForm } from '../usePortalForm'
import { PreviewColumnPicture } from './PreviewColumnPicture'

const name = 'Preview column'
const pick = ({ previewColumn }: PortalSettings) => previewColumn

/** The switch of the Preview column, with a picture of what it does. */
export function PreviewColumnCard({ loaded }: { loaded: Versioned<PortalSettings> }) {
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
      <SwitchRow
        label="Show the Preview column"
        description="It never shows internal notes. Search itself works the same without it."
        checked={form.draft}
        onChange={form.setDraft}
        isLanding
      />
      <PreviewColumnPicture isOn={form.draft} />
    </SettingCard>
  )
}
