export function TicketListPage() {
  return null
}
