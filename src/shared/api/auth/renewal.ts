import { once } from './once'

/**
 * Renews what requests are signed with, once for all that were refused with the old.
 * @param run gets the new one; resolves to false when there is none to be had
 */
export function renewal(run: () => Promise<boolean>) {
  const epochs = new WeakMap<Request, number>()
  let epoch = 0
  const start = once(run)

  return {
    /** Remembers with what a request was signed. */
    mark(request: Request): Request {
      epochs.set(request, epoch)
      return request
    },
    /** Whether a request was signed with what is valid now: a late refusal of another one says nothing. */
    isCurrent: (request: Request) => epochs.get(request) === epoch,
    /** From now on requests are signed with something else. */
    next(): void {
      epoch += 1
    },
    /** @returns whether the request may be sent once more */
    async renew(request: Request): Promise<boolean> {
      const before = epochs.get(request)
      return before !== epoch || start()
    },
  }
}
