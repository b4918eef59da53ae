import { t } from '../../../../shared/i18n/t'
import { SearchIcon } from '../../../../shared/ui/firstIcons'
import { StateMessage } from '../../../../shared/ui/StateMessage'

/** When the API does not take what somebody typed: there is more of it than a search may have. */
export function SearchTooLong() {
  return (
    <StateMessage
      role="alert"
      icon={<SearchIcon />}
      title={t('list.search.tooLong')}
      detail={t('list.search.tooLongHint')}
    />
  )
}
