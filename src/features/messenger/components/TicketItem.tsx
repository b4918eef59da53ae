import { Link } from 'react-router-dom'
import { RelativeTime } from '../../../shared/ui/RelativeTime'
import type { MessengerTicket } from '../api'
import { portalLink } from '../links'

/** One ticket. It opens in the portal for those who see it there; for everybody else it is a plain row. */
export function TicketItem({ ticket }: { ticket: MessengerTicket }) {
  const { href } = ticket
  const link = href === null ? null : portalLink(href)
  return (
    <li>
      {link === null ? (
        <div className="row">
          <Lines ticket={ticket} />
        </div>
      ) : 'to' in link ? (
        <Link className="row" to={link.to}>
          <Lines ticket={ticket} />
        </Link>
      ) : (
        <a className="row" href={link.href}>
          <Lines ticket={ticket} />
        </a>
      )}
    </li>
  )
}

function Lines({ ticket: { number, title, type, state, updatedAt } }: { ticket: MessengerTicket }) {
  return (
    <>
      <span className="head">
        <span className="state" data-category={state.category}>
          <bdi>{state.label}</bdi>
        </span>
        <RelativeTime at={updatedAt} />
      </span>
      <span className="title">
        <bdi>{title}</bdi>
      </span>
      <span className="about">
        <span>#{number}</span>
        <span aria-hidden>·</span>
        <bdi className="type">{type.name}</bdi>
      </span>
    </>
  )
}
