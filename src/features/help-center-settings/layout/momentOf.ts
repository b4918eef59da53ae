import type { LayoutVersion } from './api'

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** @returns when a version was set live, short and in the reader's own locale and time zone */
export const momentOf = ({ publishedAt }: LayoutVersion): string => moment.format(Date.parse(publishedAt))
