import { useEffect, useState } from 'react'
import { announce } from '../ui/LiveRegion'

/** How long "Copied" stays, in milliseconds. */
const copiedMs = 2000

/**
 * Puts a text on the clipboard.
 * @param name what it is, for those who hear it: `The rule`
 * @returns `copy` takes the text, and what selects it on the screen where the browser does not allow to copy
 */
export function useCopy(name: string) {
  const [isCopied, setCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return
    const timer = setTimeout(() => setCopied(false), copiedMs)
    return () => clearTimeout(timer)
  }, [isCopied])
  async function copy(text: string, select: () => void) {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      announce(`${name} copied.`)
    } catch {
      // Selected, it is one keystroke away.
      select()
      announce('Press Ctrl or Command and C to copy what is selected.')
    }
  }
  return { isCopied, copy }
}
