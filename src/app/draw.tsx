import { type ComponentProps, lazy, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import type { ConfigError } from '../shared/config/configError'
import { App } from './App'
import { Themed } from './Themed'

const ConfigErrorPage = lazy(async () => ({
  default: (await import('./errors/ConfigErrorPage')).ConfigErrorPage,
}))

/** Draws the app, once the deployment is known and somebody can be signed in. */
export function draw(into: HTMLElement, props: ComponentProps<typeof App>): void {
  createRoot(into).render(<App {...props} />)
}

/** Draws what whoever runs this deployment has to mend. */
export function drawConfigError(into: HTMLElement, error: ConfigError): void {
  createRoot(into).render(
    <Themed>
      <Suspense fallback={null}>
        <ConfigErrorPage error={error} />
      </Suspense>
    </Themed>,
  )
}
