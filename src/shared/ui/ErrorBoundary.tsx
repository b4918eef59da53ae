import Button from '@mui/material/Button'
import { Component, type ReactNode } from 'react'
import { t } from '../i18n/t'
import { isMissingChunk } from '../lib/missingChunk'
import { AlertIcon } from './firstIcons'
import { StateMessage } from './StateMessage'

type Props = { children: ReactNode; title: string }

/** Keeps one broken card from taking the page with it. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    if (!this.state.error) return this.props.children
    // What is gone from the server stays gone, however often it is tried: only a new page has the new parts.
    const isOld = isMissingChunk(this.state.error)
    return (
      <StateMessage
        role="alert"
        icon={<AlertIcon />}
        title={isOld ? t('shell.crash.oldTitle') : this.props.title}
        detail={t(isOld ? 'shell.crash.oldDetail' : 'shell.error.other.detail')}
        actions={
          <Button
            variant="outlined"
            onClick={() => (isOld ? location.reload() : this.setState({ error: null }))}
          >
            {t(isOld ? 'shell.crash.reload' : 'shell.retry')}
          </Button>
        }
      />
    )
  }
}
