type Fetch = (request: Request) => Promise<Response>

let ready: Promise<Fetch> | null = null

/** How requests leave the app: the browser's fetch, looked up at every call because a mock may replace it. */
export const transport = {
  async fetch(request: Request): Promise<Response> {
    const send = ready ? await ready : globalThis.fetch
    return send(request)
  },
  /** Mock builds: requests wait until the mock is there, while the app itself goes on starting. */
  waitFor(mock: Promise<Fetch>): void {
    ready = mock
  },
}
