const local = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

const exposed = 'ETag, Retry-After, Location, Content-Disposition'

/** Headers that let a page of this machine read an answer; none for any other origin. */
export function corsHeaders(origin: string | undefined): Record<string, string> {
  if (origin === undefined || !local.test(origin)) return { Vary: 'Origin' }
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Expose-Headers': exposed,
    Vary: 'Origin',
  }
}

/** What a browser asks before it sends a request from another origin: answered here, the API knows nothing of it. */
export function preflightHeaders(asked: string | undefined): Record<string, string> {
  return {
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH',
    'Access-Control-Allow-Headers': asked ?? '',
    'Access-Control-Max-Age': '600',
  }
}
