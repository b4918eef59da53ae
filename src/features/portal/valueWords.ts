import { dayWords, listWords, numberWords } from '../../shared/i18n/intl'
import { t } from '../../shared/i18n/t'
import type { TicketAttribute } from './api'

/** @returns what an attribute holds, in words; a date as the language of the screens writes it */
export function valueWords({ dataType, value }: TicketAttribute): string {
  if (typeof value === 'boolean') return t(value ? 'ticket.yes' : 'ticket.no')
  if (typeof value === 'number') return numberWords(value)
  if (Array.isArray(value)) return listWords(value)
  return dataType === 'date' ? dayWords(value) : value
}
