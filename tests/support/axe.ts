import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

/** The very axe that @axe-core/playwright brings; run by hand it needs no second page and is read only once. */
const here = createRequire(import.meta.url)
const beside = createRequire(here.resolve('@axe-core/playwright'))
const source = readFileSync(beside.resolve('axe-core/axe.min.js'), 'utf8')

type Axe = {
  run(
    context: object,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>
}
declare const axe: Axe | undefined

/** Rows are alike: what is wrong with one of the later ones is wrong with an earlier one. */
const laterRows = ['tbody tr:nth-child(n+9)', '[role="listitem"]:nth-child(n+9)']

async function run(page: Page): Promise<string[]> {
  if (await page.evaluate(() => typeof axe === 'undefined')) await page.evaluate(source)
  return page.evaluate(async (exclude) => {
    const answer = await axe?.run({ exclude }, { resultTypes: ['violations'] })
    return answer
      ? answer.violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)
      : ['no axe']
  }, laterRows)
}

/**
 * What keeps people out of the page as it stands.
 * @param how said before each finding
 */
export async function violationsOn(page: Page, how: string): Promise<string[]> {
  let found = await run(page)
  // A screen that is still fading in looks paler than it is: what is wrong counts if it stays so.
  for (let tries = 0; found.length > 0 && tries < 4; tries += 1) {
    await page.waitForTimeout(300)
    found = await run(page)
  }
  return found.map((one) => `${how}: ${one}`)
}
