import { startBackend } from './backendInBrowser'
import { answerOver, type Line } from './relay'

/** The home of the backend in a browser: one shared worker for all tabs, or a worker of this tab alone. */
const backend = startBackend()
const answer = async (request: Request) => (await backend).fetch(request)

declare const self: Line & { onconnect?: ((event: MessageEvent) => void) | null }

if ('onconnect' in self) {
  self.onconnect = ({ ports: [port] }) => {
    if (!port) return
    answerOver(port, answer)
    port.start()
  }
} else {
  answerOver(self, answer)
}
