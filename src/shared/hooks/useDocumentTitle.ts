import { useEffect } from 'react'

/** Names the page in the tab and for screen readers. @param title the page, without the product's name */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Portico`
  }, [title])
}
