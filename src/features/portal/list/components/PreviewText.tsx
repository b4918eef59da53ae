import { HighlightedText } from '../../../../shared/ui/HighlightedText'
import { RelativeTime } from '../../../../shared/ui/RelativeTime'
import type { TicketRow } from '../../api'

/** Why a search found the ticket: the text, who wrote it and when. */
export function PreviewText({ preview }: { preview: NonNullable<TicketRow['preview']> }) {
  return (
    <>
      <span className="snippet">
        <bdi>
          <HighlightedText segments={preview.segments} />
        </bdi>
      </span>
      <span className="source">
        <bdi>{preview.author.name}</bdi> · <RelativeTime at={preview.at} />
      </span>
    </>
  )
}
