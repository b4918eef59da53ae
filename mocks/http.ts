import { parseArgs } from 'node:util'
import { createBackend } from './backend'
import { basePath } from './backend/contract'
import { createDb } from './db/db'
import { generateWorkspace } from './db/seed/generateWorkspace'
import { serve } from './http/server'
import { readWorkspaceFile } from './http/workspaceFile'

const usage = 'Usage: npm run mock:http -- [--port 4010] [--data workspace.json] [--size 3000]'

function wholeNumber(text: string, name: string, most: number): number {
  const value = Number(text)
  if (/^\d+$/.test(text) && value <= most) return value
  throw new Error(`--${name} takes a whole number up to ${most}, not "${text}".\n${usage}`)
}

/** That many tickets, and as many people; a small workspace keeps the people it has. */
function scaleOf(size: string) {
  const tickets = wholeNumber(size, 'size', 1_000_000)
  return tickets > 3_000 ? { tickets, users: tickets } : { tickets }
}

function readArguments() {
  const options = { port: { type: 'string' }, data: { type: 'string' }, size: { type: 'string' } } as const
  const { port = '4010', data, size } = parseArgs({ options }).values
  return { port: wholeNumber(port, 'port', 65_535), data, scale: size === undefined ? {} : scaleOf(size) }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

async function start(): Promise<void> {
  const { port, data, scale } = readArguments()
  const anchor = new Date().toISOString()
  const workspace =
    data === undefined ? generateWorkspace({ ...scale, anchor }) : await readWorkspaceFile(data)
  const backend = createBackend({ db: createDb(workspace), onError: (error) => console.error(error) })
  const { origin } = await serve((request) => backend.fetch(request), port).catch((error: unknown) => {
    throw isTaken(error) ? new Error(`Port ${port} is taken. Choose another one with --port.`) : error
  })
  console.log(`listening on ${origin}${basePath}`)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
