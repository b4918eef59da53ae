import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { activate } from '../../src/shared/i18n/locale'
import { server, takeBroken } from './mockServer'

// Lazy routes on a busy machine take their time. Asking jsdom for the style of every ancestor takes most of it, so
// what a dialog covers counts as being there; say `toBeVisible` where it matters.
configure({ asyncUtilTimeout: 15_000, defaultHidden: true })
vi.setConfig({ testTimeout: 30_000 })

// What jsdom does not have, because it draws nothing.
Element.prototype.scrollIntoView = () => {}
globalThis.scrollTo = () => {}

// Tokens are signed with Node's own bytes; jsdom would put a class of another world in their place.
globalThis.Uint8Array = Object.getPrototypeOf(Buffer) as Uint8ArrayConstructor
globalThis.ArrayBuffer = new Uint8Array().buffer.constructor as ArrayBufferConstructor

beforeAll(() =>
  server.listen({
    onUnhandledRequest({ method, url }) {
      throw new Error(`Nothing answers ${method} ${url}`)
    },
  }),
)
afterEach(() => {
  cleanup()
  activate('en')
  server.resetHandlers()
  localStorage.clear()
  sessionStorage.clear()
  expect(takeBroken(), 'traffic against the contract').toEqual([])
})
afterAll(() => server.close())
