import { t } from '../i18n/t'
import { ApiError } from './apiError'

export type ErrorWords = { title: string; detail: string; canRetry: boolean }

const described = [
  'network',
  'internal',
  'unexpected_answer',
  'rate_limited',
  'not_found',
  'forbidden',
  'signed_out',
] as const
const passing: readonly string[] = ['network', 'internal', 'unexpected_answer', 'rate_limited']

/**
 * What to tell a person about a failure, with a next step.
 * @param error anything that was thrown
 */
export function describeError(error: unknown): ErrorWords {
  if (!(error instanceof ApiError))
    return { title: t('shell.error.other.title'), detail: t('shell.error.other.detail'), canRetry: true }
  const canRetry = passing.includes(error.code)
  const isOffline = error.code === 'network' && !navigator.onLine
  const code = isOffline ? 'offline' : described.find((one) => one === error.code)
  return code
    ? { title: t(`shell.error.${code}.title`), detail: t(`shell.error.${code}.detail`), canRetry }
    : { title: error.message, detail: error.problem?.detail ?? '', canRetry }
}
