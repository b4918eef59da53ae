import path from 'node:path'
import { root } from './lib/run.mjs'

const main = 'src/main.ts'
const theme = 'src/app/theme/theme.ts'
const draw = 'src/app/draw.tsx'
/** What most people come for; to load it with the rest is less than to load it beside. */
const list = 'src/features/portal/TicketListPage.tsx'

/** Reached at the start only through a library's index, and used by what is loaded later. */
const later =
  /\/(Prefixer|queriesObserver|mutationObserver|useQueries|useMutation)\.\w+$|\/(InputBase|TextareaAutosize)\//

/** Of the packages, what asking takes; what their indexes lead to besides is for drawing. */
const askingPackages =
  /\/node_modules\/(react|openapi-fetch|@tanstack\/query-core)\/(?!.*[oO]bserver\.js)|@tanstack\/react-query\/.*[qQ]ueryOptions/

/** @type {'$initial'[]} */
const initial = ['$initial']

const reach = new Map()

/** Whether a module is part of what another one takes; of packages too much, for their indexes lead to everything. */
function isUnder(start, id, context) {
  if (!reach.has(start)) {
    const found = new Set([path.join(root, start)])
    for (const one of found) for (const next of context.getModuleInfo(one)?.importedIds ?? []) found.add(next)
    reach.set(start, found)
  }
  return reach.get(start).has(id)
}

function fileFor(id, context) {
  const isOurs = !id.includes('/node_modules/')
  if (isUnder(main, id, context) && (isOurs || askingPackages.test(id))) return 'ask'
  return isUnder(theme, id, context) ? 'look' : 'draw'
}

/**
 * The page begins with three files, each run as soon as it is there: a small one that asks the server, one that makes
 * the look, and one that draws the answers. Left to itself the build cuts them into some forty, by who else uses what,
 * and they compress worse.
 */
export const firstFiles = {
  input: ['index.html', theme, draw, list],
  output: {
    codeSplitting: {
      groups: [
        {
          name: fileFor,
          debugName: 'first files',
          tags: initial,
          test: (id) => !later.test(id),
          includeDependenciesRecursively: false,
        },
      ],
    },
  },
}

/** Has what is loaded first asked for together, and not when the file before has run. */
export function early() {
  let base
  return {
    name: 'portico:early',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const files = new Set()
        const take = ({ fileName, imports }) => {
          files.add(fileName)
          for (const one of imports) if (!files.has(one)) take(bundle[one])
        }
        for (const part of [theme, draw, list]) {
          const chunk = Object.values(bundle).find(({ facadeModuleId }) => facadeModuleId?.endsWith(part))
          if (!chunk) throw new Error(`${part} has no file of its own any more.`)
          take(chunk)
        }
        return [...files]
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
