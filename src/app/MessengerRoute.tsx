import { MessengerPage } from '../features/messenger/MessengerPage'
import { AccountButton } from './shells/AccountButton'

/** The Messenger stands on a page of its own, without the frame of the Help Center. */
export function MessengerRoute() {
  return <MessengerPage account={<AccountButton />} />
}
