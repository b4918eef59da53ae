import { expect, type Page } from '@playwright/test'
import { productionTest as test } from '../support/e2e'

const start = ['Browse by topic', 'Popular articles', 'Customer portal', 'Planned maintenance', 'Talk to us']
/** The customer portal from the third place to the first. */
const moved = ['Customer portal', 'Browse by topic', 'Popular articles', 'Planned maintenance', 'Talk to us']

const list = (page: Page) => page.getByRole('list', { name: 'Sections of the homepage' })
const handle = (page: Page, name: string) => page.getByRole('button', { name: `Drag ${name}` })
const order = (page: Page) => expect(list(page).getByRole('heading'))
const preview = (page: Page) =>
  expect(page.getByRole('list', { name: 'What the preview shows' }).getByRole('listitem'))
const said = (page: Page, text: string) => expect(page.getByText(text, { exact: true })).toBeAttached()

async function openLayout(page: Page) {
  await page.goto('settings/help-center/configure/styling')
  await order(page).toHaveText(start)
}

async function middleOf(page: Page, name: string) {
  const box = await handle(page, name).boundingBox()
  if (!box) throw new Error(`${name} has no handle`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test.beforeEach(async ({ signIn }) => signIn('tm_ada'))

test('case 37: a section is dragged by the mouse, the preview follows, and Escape puts it back', async ({
  page,
}) => {
  await openLayout(page)
  const from = await middleOf(page, 'Customer portal')
  const to = await middleOf(page, 'Browse by topic')
  const carry = async () => {
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x, from.y - 20, { steps: 4 })
    await page.mouse.move(to.x, to.y - 10, { steps: 10 })
    await preview(page).toHaveText(moved)
  }
  await carry()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await order(page).toHaveText(start)
  await preview(page).toHaveText(start)
  await carry()
  await page.mouse.up()
  await order(page).toHaveText(moved)
  await said(page, 'Customer portal moved to position 1 of 5')
  const picture = page.getByRole('region', { name: /^The homepage, as/ })
  await expect(picture.getByText('Open your tickets')).toBeInViewport()
})

test('case 37: two quick drops never jump', async ({ page }) => {
  // So high that the bar at its foot covers none of the cards.
  await page.setViewportSize({ width: 1280, height: 1000 })
  await openLayout(page)
  // Every order that was ever on the screen, and whether a card was ever left out of its place after a drop.
  await list(page).evaluate((element) => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    const look = () => {
      const headings = [...element.querySelectorAll('h3')].map((heading) => heading.textContent)
      const isResting = !('moving' in element.dataset)
      const isAstray = [...element.children].some((card) => card.getAttribute('style')?.includes('transform'))
      const now = `${headings.join(' | ')}${isResting && isAstray ? ' (astray)' : ''}`
      if (seen.at(-1) !== now) seen.push(now)
      requestAnimationFrame(look)
    }
    look()
  })
  const drag = async (name: string, to: string) => {
    const from = await middleOf(page, name)
    const there = await middleOf(page, to)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(from.x, from.y - 8)
    await page.mouse.move(from.x, there.y - 12, { steps: 3 })
    await page.mouse.up()
  }
  await drag('Customer portal', 'Browse by topic')
  await drag('Talk to us', 'Customer portal')
  const last = ['Talk to us', ...moved.slice(0, 4)]
  await order(page).toHaveText(last)
  await page.waitForTimeout(500)
  expect(await page.evaluate('seen')).toEqual([start.join(' | '), moved.join(' | '), last.join(' | ')])
})

test('case 24: leaving an unsaved draft is asked about, by link, Back and reload; a saved one is let go', async ({
  page,
}) => {
  await page.goto('settings/help-center')
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Styling' }).click()
  await order(page).toHaveText(start)
  await page.getByRole('button', { name: 'Move Talk to us up' }).click()
  const question = page.getByRole('dialog', { name: 'Leave without saving?' })
  const stay = question.getByRole('button', { name: 'Stay on this page' })

  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Security' }).click()
  await stay.click()
  await expect(question).toBeHidden()
  await page.goBack()
  await stay.click()
  await expect(question).toBeHidden()
  const asked = page.waitForEvent('dialog')
  await page.evaluate('setTimeout(() => location.reload())')
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await order(page).toHaveText([...start.slice(0, 3), 'Talk to us', 'Planned maintenance'])

  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText('Draft saved, not live yet')).toBeVisible()
  await page.getByRole('navigation', { name: 'Settings' }).getByRole('link', { name: 'Security' }).click()
  await expect(page.getByRole('heading', { name: 'Security', level: 1 })).toBeVisible()
})

test('case 37: a section is dragged by a finger', async ({ page }) => {
  await openLayout(page)
  const touch = await page.context().newCDPSession(page)
  const from = await middleOf(page, 'Customer portal')
  const to = await middleOf(page, 'Browse by topic')
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: from.x, y }],
    })
  await send('touchStart', from.y)
  for (let step = 1; step <= 10; step += 1)
    await send('touchMove', from.y + ((to.y - 10 - from.y) * step) / 10)
  await preview(page).toHaveText(moved)
  await send('touchEnd')
  await order(page).toHaveText(moved)
})

test('case 37: a section is moved by keyboard, its steps are told by name, the focus stays, and Escape puts it back', async ({
  page,
}) => {
  await openLayout(page)
  const portal = handle(page, 'Customer portal')
  await portal.focus()
  await page.keyboard.press('Space')
  await said(page, 'Customer portal picked up at position 3 of 5')
  await page.keyboard.press('ArrowUp')
  await said(page, 'Customer portal is over position 2 of 5')
  await page.keyboard.press('Escape')
  await said(page, 'Not moved: Customer portal is back at position 3 of 5')
  await order(page).toHaveText(start)
  await page.keyboard.press('Space')
  await said(page, 'Customer portal picked up at position 3 of 5')
  await page.keyboard.press('End')
  await said(page, 'Customer portal is over position 5 of 5')
  await page.keyboard.press('Home')
  await said(page, 'Customer portal is over position 1 of 5')
  await preview(page).toHaveText(moved)
  await page.keyboard.press('Escape')
  await said(page, 'Not moved: Customer portal is back at position 3 of 5')

  await page.keyboard.press('Space')
  await said(page, 'Customer portal picked up at position 3 of 5')
  await page.keyboard.press('ArrowUp')
  await said(page, 'Customer portal is over position 2 of 5')
  await page.keyboard.press('ArrowUp')
  await said(page, 'Customer portal is over position 1 of 5')
  await page.keyboard.press('Space')
  await order(page).toHaveText(moved)
  await said(page, 'Customer portal moved to position 1 of 5')
  await expect(portal).toBeFocused()
})

test('case 37: a section finds the foot of a long list, and the page goes no further than the list', async ({
  page,
  backend,
}) => {
  const { settings } = backend.db
  const { draft } = settings.layout
  const more = Array.from({ length: 20 - draft.length }, (_, index) => ({
    ...draft.filter(({ kind }) => kind !== 'customer_portal')[index % 4],
    id: `more_${index}`,
    title: `Another ${index + 1}`,
  }))
  const longDraft = [...draft, ...more] as typeof draft
  backend.db.setSettings({ ...settings, layout: { ...settings.layout, draft: longDraft } })
  await page.goto('settings/help-center/configure/styling')
  const portal = handle(page, 'Customer portal')
  const gapAboveIt = async () => {
    const above = await list(page).getByRole('listitem').filter({ hasText: 'Another 15' }).boundingBox()
    const carried = await list(page).getByRole('listitem').filter({ has: portal }).boundingBox()
    return (carried?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)
  }
  await portal.focus()
  await page.keyboard.press('Space')
  await said(page, 'Customer portal picked up at position 3 of 20')
  await page.keyboard.press('End')
  await said(page, 'Customer portal is over position 20 of 20')
  await expect.poll(gapAboveIt).toBe(8)
  await expect(portal).toBeInViewport()
  await page.keyboard.press('Escape')

  await portal.scrollIntoViewIfNeeded()
  const from = await middleOf(page, 'Customer portal')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x, 780, { steps: 10 })
  await said(page, 'Customer portal is over position 20 of 20')
  await expect.poll(gapAboveIt).toBe(8)
  await page.waitForTimeout(300)
  const left = await page.evaluate<number>('document.documentElement.scrollHeight - innerHeight - scrollY')
  expect(left, 'pixels below that nobody asked for').toBeGreaterThan(60)
  await page.mouse.up()
  await expect(list(page).getByRole('listitem').last()).toContainText('Customer portal')
})

test('case 37: a section is moved by buttons, with the same result', async ({ page }) => {
  await openLayout(page)
  const up = page.getByRole('button', { name: 'Move Customer portal up' })
  await up.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await order(page).toHaveText(moved)
  await said(page, 'Customer portal moved to position 1 of 5')
  await expect(up).toBeFocused()
})

test('on a phone a change far down the list is undone and done again from where one stands', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 667 })
  await openLayout(page)
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toBeHidden()
  const up = page.getByRole('button', { name: 'Move Talk to us up' })
  await up.scrollIntoViewIfNeeded()
  await up.click()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(0)
  await expect(undo).toBeInViewport({ ratio: 1 })
  await undo.click()
  await order(page).toHaveText(start)
  await page.getByRole('button', { name: 'Redo' }).click()
  await order(page).toHaveText([...start.slice(0, 3), 'Talk to us', 'Planned maintenance'])
  expect(await page.evaluate(() => scrollY)).toBe(before)
})

test('case 22: customers see nothing of a draft, and all of it when it is set live', async ({
  page,
  signIn,
  backend,
  browser,
  baseURL,
}) => {
  await openLayout(page)
  const context = await browser.newContext({ baseURL: baseURL ?? '' })
  const help = await context.newPage()
  const sections = expect(help.getByRole('main').getByRole('heading', { level: 2 }))
  const before = start.filter((title) => title !== 'Customer portal')
  await help.goto('help')
  await sections.toHaveText(before)

  await page.getByRole('button', { name: 'Move Talk to us up' }).click()
  await page.getByRole('button', { name: 'Save draft' }).click()
  await expect(page.getByText('Draft saved, not live yet')).toBeVisible()
  await help.reload()
  await sections.toHaveText(before)

  await page.getByRole('button', { name: 'Save and set live' }).dblclick()
  await expect(page.getByText(/see exactly this/)).toBeVisible()
  expect(backend.db.versions).toHaveLength(1)
  await help.reload()
  await sections.toHaveText(['Browse by topic', 'Popular articles', 'Talk to us', 'Planned maintenance'])
  await context.close()

  await signIn('u_maya')
  await page.goto('help')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    'Browse by topic',
    'Popular articles',
    'Customer portal',
    'Talk to us',
    'Planned maintenance',
  ])
})
