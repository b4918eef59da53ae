import { useEffect } from 'react'
import { useSearchParams } from 'react-router-dom'
import { messageElementId } from './components/Message'

/**
 * The message that the address asks for, brought into view when its ticket appears. It stands in the query, because the
 * hash belongs to the router in some builds.
 */
export function useLinkedMessage(): string | null {
  const [params] = useSearchParams()
  const id = params.get('message')
  useEffect(() => {
    if (!id) return
    const message = document.getElementById(messageElementId(id))
    message?.scrollIntoView({ block: 'center' })
    message?.focus({ preventScroll: true })
  }, [id])
  return id
}
