import react from '@vitejs/plugin-react'
import path from 'node:path'
import { build } from 'vite'
import { builds } from '../../.ci/lib/builds.mjs'

/**
 * Builds the pages that others are measured beside: `/` is a list of tickets, `/sortable.html` a list to put in order.
 * @returns the folder they are in
 */
export async function buildControl(): Promise<string> {
  const root = path.join(import.meta.dirname, 'control')
  const outDir = path.join(path.dirname(builds.production.folder), 'control')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: [path.join(root, 'index.html'), path.join(root, 'sortable.html')] },
    },
  })
  return outDir
}
