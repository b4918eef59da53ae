import Box from '@mui/material/Box'
import { useSyncExternalStore } from 'react'
import { visuallyHidden } from './visuallyHidden'

let message = ''
const listeners = new Set<() => void>()

/** Says something once to people who listen to the screen; it changes nothing that can be seen. */
export function announce(text: string): void {
  // The same words twice are two messages only if the region was empty in between.
  message = ''
  for (const listener of listeners) listener()
  setTimeout(() => {
    message = text
    for (const listener of listeners) listener()
  }, 60)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The one polite live region of the app. */
export function LiveRegion() {
  const text = useSyncExternalStore(subscribe, () => message)
  return (
    <Box role="status" aria-live="polite" sx={visuallyHidden}>
      {text}
    </Box>
  )
}
