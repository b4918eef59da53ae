import { defineConfig, devices } from '@playwright/test'
import { launchArgs } from '../../.ci/lib/chromium.mjs'

const executablePath = process.env.CHROMIUM_PATH

/**
 * Run by `npm test`, which finds a Chromium and builds what is tested; alone: `npm test -- e2e`. A trace costs a quarter
 * of the time: it is for whoever runs single files.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  use: {
    launchOptions: { args: launchArgs, ...(executablePath ? { executablePath } : {}) },
    actionTimeout: 10_000,
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    locale: 'en-US',
    timezoneId: 'UTC',
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
  ],
})
