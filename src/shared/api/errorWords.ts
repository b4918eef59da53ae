import { ApiError } from './apiError'

export type ErrorWords = { title: string; detail: string; canRetry: boolean }

const words: Partial<Record<ApiError['code'], Omit<ErrorWords, 'canRetry'>>> = {
  network: {
    title: 'The server cannot be reached',
    detail: 'Check your connection. Nothing you entered is lost.',
  },
  internal: {
    title: 'Something went wrong on our side',
    detail: 'Nothing was changed. Try again in a moment.',
  },
  unexpected_answer: {
    title: 'The server sent something we cannot read',
    detail: 'This is usually over in a moment. Try again; if it stays, tell whoever runs this portal.',
  },
  rate_limited: { title: 'That was a little fast', detail: 'Wait a few seconds, then try again.' },
  not_found: { title: 'There is nothing here', detail: 'The address may be wrong, or it is not for you.' },
  forbidden: {
    title: 'You do not have access to this',
    detail: 'Sign in as somebody who has, or ask for the permission.',
  },
  signed_out: { title: 'You are signed out', detail: 'Sign in again to go on.' },
}

/**
 * What to tell a person about a failure, with a next step.
 * @param error anything that was thrown
 */
export function describeError(error: unknown): ErrorWords {
  if (!(error instanceof ApiError))
    return {
      title: 'This part could not be shown',
      detail: 'The rest of the page still works. Try again, or reload the page.',
      canRetry: true,
    }
  const canRetry = ['network', 'internal', 'unexpected_answer', 'rate_limited'].includes(error.code)
  const known = words[error.code]
  return known
    ? { ...known, canRetry }
    : { title: error.message, detail: error.problem?.detail ?? '', canRetry }
}
