import { Fragment } from 'react'

type Segment = { text: string; match: boolean }

/** Text with what was searched for marked. It is text, whatever it looks like. */
export function HighlightedText({ segments }: { segments: readonly Segment[] }) {
  let start = 0
  return segments.map(({ text, match }) => {
    const key = start
    start += text.length
    return match ? <mark key={key}>{text}</mark> : <Fragment key={key}>{text}</Fragment>
  })
}
