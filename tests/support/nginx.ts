import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from './freePort'

const example = path.resolve(import.meta.dirname, '../deploy/nginx.conf')

/** The example of the README, with what is different here in place of what stands there. */
function configFor(places: Readonly<Record<string, string>>): string {
  return Object.entries(places).reduce(
    (text, [standing, here]) => {
      if (text.split(standing).length !== 2)
        throw new Error(`“${standing}” does not stand once in ${example}`)
      return text.replace(standing, here)
    },
    readFileSync(example, 'utf8'),
  )
}

export type Nginx = { url: string; stop(): Promise<void> }

type Options = {
  program: string
  types: string
  /** The folder with the files; under a sub-path, the one that holds the folder of that name. */
  root: string
  /** The origin of the API. */
  api: string
  /** Without a slash at the end. */
  subPath?: string
}

async function isListening(url: string, process: ChildProcess): Promise<boolean> {
  while (process.exitCode === null) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    )
    if (isUp) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}

/** An nginx of its own, with everything it writes in a folder of its own, on this machine only. */
export async function startNginx({ program, types, root, api, subPath = '' }: Options): Promise<Nginx> {
  const prefix = mkdtempSync(path.join(tmpdir(), 'portico-nginx-'))
  const port = await freePort()
  const server = configFor({
    'listen 127.0.0.1:8080': `listen 127.0.0.1:${port}`,
    'root /srv/portico': `root "${root}"`,
    'http://127.0.0.1:4010': api,
    'set $portico_base ""': `set $portico_base "${subPath}"`,
  })
  const isRoot = process.getuid?.() === 0
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const main = `
    daemon off;
    ${isRoot ? 'user root;' : ''}
    worker_processes 1;
    pid ${prefix}/nginx.pid;
    error_log stderr warn;
    events { worker_connections 256; }
    http {
      include ${types};
      default_type application/octet-stream;
      access_log off;
      ${temporary.map((name) => `${name}_temp_path ${prefix}/${name};`).join('\n      ')}
      include ${prefix}/portico.conf;
    }`
  writeFileSync(path.join(prefix, 'portico.conf'), server)
  writeFileSync(path.join(prefix, 'nginx.conf'), main)
  const child = spawn(program, ['-p', prefix, '-e', 'stderr', '-c', path.join(prefix, 'nginx.conf')])
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const url = `http://localhost:${port}${subPath}/`
  if (!(await isListening(url.replace('localhost', '127.0.0.1'), child)))
    throw new Error(`nginx ended: ${said}`)
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
      rmSync(prefix, { recursive: true, force: true })
    },
  }
}
