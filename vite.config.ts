import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { withoutLeftOut } from './.ci/leftOut.mjs'
import { early, firstFiles } from './.ci/firstLoad.mjs'
import { messages } from './.ci/messages.mjs'
import { reference } from './.ci/reference.mjs'
import { mockBuild } from './.ci/mockBuild.mjs'
import { realApi } from './.ci/realApi.mjs'

/** Only a production build speaks to a real API; development, tests and the demo carry the mock. */
export default defineConfig(({ command, mode }) => {
  const { VITE_API_URL, VITE_MOCK } = process.env
  const hasMock = command === 'serve' ? !VITE_API_URL || Boolean(VITE_MOCK) : mode === 'demo'
  return {
    base: process.env.BASE_PATH ?? (mode === 'demo' ? './' : '/'),
    plugins: [
      react(),
      messages(),
      reference(hasMock),
      mockBuild(hasMock),
      realApi(process.env),
      withoutLeftOut(),
      early(),
    ],
    define: { __MOCK__: JSON.stringify(hasMock) },
    // Only whole catalogues and contracts are read: a name for each key would double them.
    json: { namedExports: false },
    build: {
      target: 'es2022',
      rolldownOptions: firstFiles,
    },
    worker: { format: 'es' },
    // The worker is found by its URL only, and a package found late would reload the page.
    optimizeDeps: { entries: ['index.html', 'mocks/browser/worker.ts'] },
    server: {
      watch: { ignored: ['**/.cache/**', '**/dist*/**', '**/test-results/**'] },
      warmup: { clientFiles: ['src/main.ts', 'mocks/browser.ts', 'src/features/portal/TicketListPage.tsx'] },
    },
    test: {
      // Left to itself it leaves a core to whoever watches, and nobody does.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          test: {
            name: 'rules',
            environment: 'node',
            include: ['tests/{domain,backend,contract,architecture,conformance}/**/*.test.ts'],
            pool: 'threads',
            isolate: false,
          },
        },
        {
          extends: true,
          test: {
            name: 'screens',
            environment: 'jsdom',
            include: ['tests/features/**/*.test.tsx'],
            setupFiles: ['tests/support/screens.ts'],
            pool: 'threads',
            isolate: false,
          },
        },
      ],
    },
  }
})
