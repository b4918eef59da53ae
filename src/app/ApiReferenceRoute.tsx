import { ApiReferencePage } from '../features/api-reference/ApiReferencePage'
import { AccountButton } from './shells/AccountButton'
import { SkipLink } from './shells/SkipLink'

/** The reference stands on a page of its own, with who you are, because requests are tried as that person. */
export function ApiReferenceRoute() {
  return (
    <>
      <SkipLink />
      <ApiReferencePage account={<AccountButton />} />
    </>
  )
}
