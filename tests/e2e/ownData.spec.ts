import { expect, type Page } from '@playwright/test'
import { violationsOn } from '../support/axe'
import { demoTest as test } from '../support/e2e'

const bring = (page: Page, ...files: { name: string; text: string | Buffer }[]) =>
  page
    .getByLabel('Files of your data')
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    )

const companies = 'Account;Tier;Employees\nNorthwind;Enterprise;1,200\nFabrikam;Team;40\n'
const people =
  'Full name,E-mail address,Organization,Position\nJo Park,jo@northwind.test,Northwind,Admin\nBo Li,bo@fabrikam.test,Fabrikam,\n'
const tickets =
  'Subject,Requester,Status,Opened\n"Invoice, ""second"" copy",jo@northwind.test,Submitted,2026-11-01\nLogin fails,bo@fabrikam.test,Resolved,2026-11-02\n'

test('a designer brings tables along, mends what cannot be read, and shows the portal with them', async ({
  page,
}) => {
  await page.goto('demo/data')
  await bring(
    page,
    { name: 'accounts.csv', text: companies },
    { name: 'people.csv', text: people.replace('jo@northwind.test', 'jo at northwind') },
    { name: 'tickets.csv', text: tickets.replace('Resolved', 'Pondering') },
  )
  // The columns were found by their names, and can be changed.
  const accounts = page.getByRole('region', { name: 'accounts.csv', exact: true })
  await expect(accounts.getByLabel('Holds')).toHaveValue('companies')
  await expect(accounts.getByLabel('Column for Monthly spend')).toHaveValue('')
  await expect(accounts.getByText('Northwind · Fabrikam')).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'tickets.csv', exact: true }).getByLabel('Holds'),
  ).toHaveValue('tickets')
  expect(await violationsOn(page, 'columns')).toEqual([])

  await page.getByRole('button', { name: 'Import in place of what is there' }).click()
  const wrong = page.getByRole('alert')
  await expect(
    wrong.getByRole('row', { name: /people\.csv 2 E-mail address “jo at northwind”/ }),
  ).toBeVisible()
  await expect(wrong.getByRole('row', { name: /tickets\.csv 2 Requester There is nobody/ })).toBeVisible()
  await expect(
    wrong.getByRole('row', { name: /tickets\.csv 3 Status There is no state “Pondering”/ }),
  ).toBeVisible()

  await bring(page, { name: 'people.csv', text: people }, { name: 'tickets.csv', text: tickets })
  await page.getByRole('button', { name: 'Import in place of what is there' }).click()
  await expect(page.getByRole('status').filter({ hasText: '2 companies, 2 people, 2 tickets' })).toBeVisible()
  await page.getByRole('link', { name: 'Choose who you are' }).click()
  await page.getByRole('textbox', { name: /Search people/ }).fill('Jo')
  await page.getByRole('button', { name: /Jo Park/ }).click()
  await expect(page.getByRole('button', { name: 'Account of Jo Park' })).toBeVisible()
  await page.goto('portal')
  await expect(page.getByRole('row').filter({ hasText: 'Invoice, "second" copy' })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Login fails' })).toHaveCount(0)

  // What is there now goes out as a file, and comes back from it.
  await page.goto('demo/data')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export as JSON' }).click()
  const file = await (await download).path()
  await page.getByLabel('Files of your data').setInputFiles(file)
  await page.getByRole('button', { name: 'Import in place of what is there' }).click()
  await expect(page.getByRole('status').filter({ hasText: '2 companies, 2 people, 2 tickets' })).toBeVisible()
})

test('a table that is dropped is read as a chosen one is, and the place for it shows itself', async ({
  page,
}) => {
  await page.goto('demo/data')
  const files = await page.evaluateHandle((text) => {
    const dragged = new DataTransfer()
    dragged.items.add(new File([text], 'people.csv', { type: 'text/csv' }))
    return dragged
  }, people)
  const words = page.getByText('Drop a workspace, or tables')
  await words.dispatchEvent('dragover', { dataTransfer: files })
  const asked = page.getByText('Let go to read the files')
  await expect(asked).toBeVisible()
  await asked.dispatchEvent('dragleave', { dataTransfer: files })
  await expect(words).toBeVisible()
  await words.dispatchEvent('dragover', { dataTransfer: files })
  await asked.dispatchEvent('drop', { dataTransfer: files })
  await expect(words).toBeVisible()
  await expect(page.getByRole('region', { name: 'people.csv', exact: true }).getByLabel('Holds')).toHaveValue(
    'users',
  )
})

test('files that cannot be used are told apart, say what to do, and change nothing', async ({ page }) => {
  await page.goto('demo/data')
  const alert = page.getByRole('alert')
  const utf16 = Buffer.from(`\uFEFF${people}`, 'utf16le')
  for (const [name, text, said] of [
    ['empty.csv', '', 'empty.csv is empty'],
    ['data.zip', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'data.zip is a zip archive'],
    ['people.csv', utf16, 'people.csv is written in UTF-16'],
    ['latin.csv', Buffer.from('name,email\nJos\xe9,j@x.test', 'latin1'), 'latin.csv is not written in UTF-8'],
    ['photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'photo.csv is not a text file'],
    ['broken.json', '{"users": [', 'broken.json is not JSON'],
    ['notes.csv', 'just some words\nand more', 'notes.csv is not a table'],
    ['head.csv', 'name,email\n', 'head.csv has no rows'],
    ['quote.csv', 'name,email\n"Jo,jo@x.test\n', 'quote.csv has a quote that never ends'],
  ] as const) {
    await bring(page, { name, text })
    await expect(alert).toContainText(said)
    await expect(alert).toContainText('Nothing was changed')
  }

  // Two hundred megabytes are not even read.
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')
    const piece = new Uint8Array(50 * 1024 * 1024)
    const files = new DataTransfer()
    files.items.add(new File([piece, piece, piece, piece], 'huge.json'))
    if (input) input.files = files.files
    input?.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect(alert).toContainText('huge.json is too large')
  await expect(page.getByRole('button', { name: /^Import/ })).toHaveCount(0)

  // A workspace is held to its format, place by place; columns that are needed are asked for.
  await bring(page, { name: 'odd.json', text: '{"users": [], "tickets": {}, "colour": 1}' })
  await page.getByRole('button', { name: /^Import/ }).click()
  await expect(alert.getByRole('row', { name: /\/companies/ })).toContainText('missing')
  await expect(alert.getByRole('row', { name: /\/colour/ })).toContainText('There is no field')
  await bring(page, { name: 'odd.csv', text: 'colour,shape\nred,round\n' })
  await page.getByRole('button', { name: /^Import/ }).click()
  await expect(alert.getByRole('row').nth(1)).toContainText('must not be empty')

  await page.goto('sign-in')
  await expect(page.getByRole('button', { name: /Maya Fernandes/ })).toBeVisible()
})
