/**
 * Generates what is derived from the contract: the TypeScript types, and the extract that the mock matches and
 * validates requests with. `--check` writes nothing and fails if either is out of date.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'
import { extractRequests } from './contractExtract.mjs'

const root = new URL('../', import.meta.url)
const source = new URL('public/openapi.yaml', root)
const notice = 'Generated from public/openapi.yaml by `npm run api:types`. Do not edit.'

/** @returns {Promise<{ path: string, text: string }[]>} the generated files, relative to the root */
async function generate() {
  const yaml = await readFile(source, 'utf8')
  const types = await openapiTS(yaml, { defaultNonNullable: false, silent: true })
  const extract = extractRequests(parse(yaml))
  return [
    { path: 'src/shared/api/schema.d.ts', text: `// ${notice}\n\n${astToString(types)}` },
    {
      path: 'mocks/contract.gen.json',
      text: `${JSON.stringify({ $comment: notice, ...extract }, null, 2)}\n`,
    },
  ]
}

const files = await generate()
if (process.argv.includes('--check')) {
  const outdated = []
  for (const { path, text } of files)
    if ((await readFile(new URL(path, root), 'utf8').catch(() => '')) !== text) outdated.push(path)
  if (outdated.length > 0) {
    console.error(`Out of date: ${outdated.join(', ')}. Run \`npm run api:types\` and commit the result.`)
    process.exit(1)
  }
  console.log('The generated types and the mock’s extract match the contract.')
} else {
  for (const { path, text } of files) await writeFile(fileURLToPath(new URL(path, root)), text)
  console.log(`Wrote ${files.map(({ path }) => path).join(' and ')}.`)
}
