import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { server, takeBroken } from './mockServer'

// Lazy routes on a busy machine take their time.
configure({ asyncUtilTimeout: 5000 })

// What jsdom does not have, because it draws nothing.
Element.prototype.scrollIntoView = () => {}
globalThis.scrollTo = () => {}

beforeAll(() =>
  server.listen({
    onUnhandledRequest({ method, url }) {
      throw new Error(`Nothing answers ${method} ${url}`)
    },
  }),
)
afterEach(() => {
  cleanup()
  server.resetHandlers()
  localStorage.clear()
  sessionStorage.clear()
  expect(takeBroken(), 'traffic against the contract').toEqual([])
})
afterAll(() => server.close())
