import Button from '@mui/material/Button'
import { Component, type ReactNode } from 'react'
import { t } from '../i18n/t'
import { AlertIcon } from './icons'
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
    return (
      <StateMessage
        role="alert"
        icon={<AlertIcon />}
        title={this.props.title}
        detail={t('shell.error.other.detail')}
        actions={
          <Button variant="outlined" onClick={() => this.setState({ error: null })}>
            {t('shell.retry')}
          </Button>
        }
      />
    )
  }
}
