import { useLayoutEffect } from 'react'
import { storage } from '../lib/storage'

const typing = 'input, textarea, select, [contenteditable]'
const place = 'portico.shortcuts'

/**
 * Whether single keys do something. Whoever speaks to their computer may not want that: it can be switched off, on this
 * device.
 */
export const shortcuts = {
  areOn: () => storage.read<string>(place) !== 'off',
  turn(on: boolean): void {
    storage.write(place, on ? null : 'off')
  },
}

/** Calls `run` when `key` is pressed alone, anywhere but where somebody is typing or a dialog is open. */
export function useShortcut(key: string, run: () => void): void {
  // Before it is painted: who sees the page may press the key, and what is typed after it must not be lost.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isOther = event.key !== key || event.ctrlKey || event.metaKey || event.altKey
      if (isOther || event.defaultPrevented || !shortcuts.areOn()) return
      if (event.target instanceof Element && event.target.closest(typing)) return
      if (document.querySelector('[role="dialog"]')) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [key, run])
}
