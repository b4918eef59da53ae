import { parseArgs } from 'node:util'
import { ensureInstalled } from './lib/install.mjs'
import { requireNode, root } from './lib/run.mjs'

const usage = `npm start -- [--port N] [--host NAME] [--no-open]

  --port N      use exactly this port (without it: 5173, or the next free one)
  --host NAME   listen elsewhere than on this machine only, e.g. 0.0.0.0
  --no-open     do not open the browser`

function give(message, code) {
  console.error(message)
  process.exit(code)
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        'no-open': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
    if (values.help) give(usage, 0)
    const port = values.port === undefined ? undefined : Number(values.port)
    const isPort = port === undefined || (Number.isInteger(port) && port > 0 && port < 65_536)
    if (!isPort) give(`--port needs a number from 1 to 65535, not "${values.port}".`, 1)
    return { port, host: values.host ?? '127.0.0.1', isSilent: values['no-open'] === true }
  } catch (error) {
    return give(`${error.message}\n\n${usage}`, 1)
  }
}

const api = process.env.VITE_API_URL
if (api && !/^(https?:\/)?\//.test(api))
  give(`VITE_API_URL needs an address such as http://localhost:8000/api/v1, not "${api}".`, 1)

requireNode()
const { port, host, isSilent } = options()
await ensureInstalled()

const { createServer } = await import('vite')
const isInteractive = process.stdout.isTTY === true && !process.env.CI
const server = await createServer({
  root,
  clearScreen: false,
  logLevel: 'warn',
  server: { port: port ?? 5173, strictPort: port !== undefined, host, open: isInteractive && !isSilent },
})
try {
  await server.listen()
} catch (error) {
  const isTaken = error.code === 'EADDRINUSE' || /already in use/.test(error.message)
  if (!isTaken) throw error
  give(`Port ${port} is taken. Stop what runs there, or choose another: npm start -- --port ${port + 1}`, 1)
}
const url = new URL(server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0])
if (url.hostname === '127.0.0.1') url.hostname = 'localhost'
console.log(`Portico runs at ${url.href} (Ctrl+C stops it)`)
if (api) console.log(`Requests to the API go on to ${api}`)
