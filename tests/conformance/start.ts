import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { allChecks } from './checks/all'
import { type Tag, tags } from './kit/check'
import { readConfig, UsageError } from './kit/config'
import { runConformance } from './kit/run'
import { jsonReport, junitReport } from './report/machines'
import { htmlReport } from './report/people'
import { isConforming } from './report/summary'
import { marks, terminalReport } from './report/terminal'

const usage = `Usage: npm run conformance -- --url https://support.example.com/api/v1 --config personas.json

  --url URL           the base of the API, with /api/v1 or wherever it is
  --config FILE       who can sign in, and what is in the data (see tests/conformance/README.md)
  --allow-writes      raise tickets, reply, and change settings for a while; without it only reading is checked
  --skip TAG,TAG      leave out what the API does not offer: ${Object.keys(tags)
    .filter((tag) => tag !== 'core')
    .join(', ')}
  --out FOLDER        where report.html, report.json and junit.xml go (conformance-report)
  --max-requests N    stop after so many requests (3000)
  --max-seconds N     stop after so long (300)
  --timeout N         seconds to wait for one answer (10)
  --list              name every check and end`

const options = {
  url: { type: 'string' },
  config: { type: 'string' },
  'allow-writes': { type: 'boolean', default: false },
  skip: { type: 'string', default: '' },
  out: { type: 'string', default: 'conformance-report' },
  'max-requests': { type: 'string', default: '3000' },
  'max-seconds': { type: 'string', default: '300' },
  timeout: { type: 'string', default: '10' },
  list: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

function readArguments() {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`)
  }
}

const isTag = (text: string): text is Tag => text in tags

function tagsToSkip(text: string): Tag[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  const skip = names.filter(isTag)
  const unknown = names.filter((name) => !isTag(name))
  if (unknown.length > 0)
    throw new UsageError(`There is no tag ${unknown.join(', ')}; there are ${Object.keys(tags).join(', ')}.`)
  if (skip.includes('core'))
    throw new UsageError('core cannot be skipped: an API without it is not safe behind these screens.')
  return skip
}

function wholeNumber(text: string, name: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
  throw new UsageError(`--${name} takes a whole number above 0, not “${text}”.`)
}

function addressOf(url: string | undefined): string {
  if (url === undefined) throw new UsageError(usage)
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url
  throw new UsageError(`--url takes the address of an API, not “${url}”.`)
}

async function start(): Promise<number> {
  const values = readArguments()
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (values.list) {
    for (const { id, tag, title } of allChecks) console.log(`${id}  [${tag}]  ${title}`)
    return 0
  }
  const skip = tagsToSkip(values.skip)
  const url = addressOf(values.url)
  if (values.config === undefined) throw new UsageError(usage)
  const run = await runConformance({
    url,
    config: readConfig(values.config),
    checks: allChecks,
    mayWrite: values['allow-writes'],
    skip,
    fetch: (request) => globalThis.fetch(request),
    limits: {
      requests: wholeNumber(values['max-requests'], 'max-requests'),
      seconds: wholeNumber(values['max-seconds'], 'max-seconds'),
      timeoutMs: wholeNumber(values.timeout, 'timeout') * 1000,
    },
    onResult: ({ outcome, check }) => console.log(`${marks[outcome]} ${check.id}  ${check.title}`),
  })
  mkdirSync(values.out, { recursive: true })
  const write = (name: string, text: string) => writeFileSync(path.join(values.out, name), text)
  write('report.html', htmlReport(run, new Date()))
  write('report.json', jsonReport(run))
  write('junit.xml', junitReport(run))
  console.log(terminalReport(run))
  console.log(`The whole report: ${path.join(values.out, 'report.html')}`)
  return isConforming(run) && run.lost.length === 0 ? 0 : 1
}

const reasonOf = (cause: Error) => ('code' in cause ? String(cause.code) : cause.message)

start().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const cause = error instanceof TypeError ? error.cause : undefined
    if (cause instanceof Error) console.error(`The API cannot be reached: ${reasonOf(cause)}.`)
    else console.error(error instanceof UsageError ? error.message : error)
    process.exitCode = 2
  },
)
