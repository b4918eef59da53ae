import { type Browser, type BrowserContext, chromium } from '@playwright/test'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { launchArgs } from '../../.ci/lib/chromium.mjs'
import { root } from '../../.ci/lib/run.mjs'
import { settingsPresets } from '../../mocks/db/seed/settingsPresets'
import { startDemoWith } from '../support/demoStart'
import { freePort } from '../support/freePort'
import { type Figure, quantile } from './figure'

/** `npm start`, until it says where it runs. */
async function start(port: number): Promise<{ url: string; process: ChildProcess }> {
  const process = spawn('npm', ['start', '--', '--port', String(port)], { cwd: root, detached: true })
  for await (const text of createInterface({ input: process.stdout })) {
    const url = /http\S+/.exec(text)?.[0]
    if (url) return { url, process }
  }
  throw new Error('npm start ended without an address')
}

async function stop({ process: started }: { process: ChildProcess }): Promise<void> {
  // npm has started Node, which is not told when npm ends.
  if (started.pid !== undefined) process.kill(-started.pid)
  if (started.exitCode === null) await once(started, 'exit')
}

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>

/** Somebody who is signed in to a live portal at this address. */
async function signedIn(browser: Browser, port: number): Promise<StorageState> {
  const context = await browser.newContext()
  const running = await start(port)
  try {
    const page = await context.newPage()
    await page.goto(`${running.url}sign-in`)
    await startDemoWith(page, { workspace: { settings: settingsPresets.live }, as: 'u_maya' })
    return await context.storageState({ indexedDB: true })
  } finally {
    await context.close()
    await stop(running)
  }
}

async function untilFirstRow(browser: Browser, port: number, storageState: StorageState): Promise<number> {
  const context = await browser.newContext({ storageState })
  const page = await context.newPage()
  const begin = performance.now()
  const running = await start(port)
  try {
    await page.goto(`${running.url}portal`, { waitUntil: 'commit' })
    await page.getByRole('row').nth(1).waitFor()
    return (performance.now() - begin) / 1000
  } finally {
    await context.close()
    await stop(running)
  }
}

/** From the command to the first ticket on the screen; cold is the first start after an install. */
export async function startFigures(runs: number): Promise<Figure[]> {
  const executablePath = process.env.CHROMIUM_PATH
  const browser = await chromium.launch({ args: launchArgs, ...(executablePath ? { executablePath } : {}) })
  const port = await freePort()
  const state = await signedIn(browser, port)
  rmSync(path.join(root, 'node_modules', '.vite'), { recursive: true, force: true })
  const cold = await untilFirstRow(browser, port, state)
  const warm: number[] = []
  for (let run = 0; run < runs; run++) warm.push(await untilFirstRow(browser, port, state))
  await browser.close()
  return [
    { name: 'npm start to the first row, first time', value: cold, unit: 's', must: 6, aim: 3 },
    { name: 'npm start to the first row, later', value: quantile(warm, 0.5), unit: 's', must: 4, aim: 2 },
  ]
}
