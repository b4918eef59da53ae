const page = '/src/features/portal/TicketListPage.tsx'

/**
 * Has the code of the list asked for together with the first file. Most people come for it, and else it would be asked
 * for only when the first file has run, on a slow phone a second later.
 */
export function listEarly() {
  let base
  return {
    name: 'portico:list-early',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const list = Object.values(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(page))
        if (!list) throw new Error(`${page} has no file of its own any more.`)
        return [list.fileName, ...list.imports]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: base + file },
            injectTo: 'head',
          }))
      },
    },
  }
}
