import { Component, createRef, type ReactNode } from 'react'

type Props = {
  /** What is shown; when it becomes another one, the reader keeps their place. */
  version: unknown
  children: ReactNode
}

type Place = { anchor: Element; top: number } | null

const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/**
 * Holds still what is being written or read while something comes in above it. Browsers do that for some elements and
 * not for others, and one of them not at all. A class, because only a class can measure before React changes the page.
 */
export class KeepPlace extends Component<Props, object, Place> {
  readonly frame = createRef<HTMLDivElement>()

  override getSnapshotBeforeUpdate({ version }: Props): Place {
    const frame = this.frame.current
    if (!frame || version === this.props.version) return null
    const focused = frame.contains(document.activeElement) ? document.activeElement : null
    const anchor =
      focused && isInView(focused) ? focused : [...frame.querySelectorAll('li:not([hidden])')].find(isInView)
    return anchor ? { anchor, top: anchor.getBoundingClientRect().top } : null
  }

  override componentDidUpdate(_props: Props, _state: object, place: Place) {
    if (!place?.anchor.isConnected) return
    const moved = place.anchor.getBoundingClientRect().top - place.top
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' })
  }

  override render() {
    return (
      <div ref={this.frame} style={{ overflowAnchor: 'none' }}>
        {this.props.children}
      </div>
    )
  }
}
