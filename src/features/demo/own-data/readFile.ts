/** A file that cannot be used, said so that the next step is clear. Nothing was changed by it. */
export class FileProblem extends Error {
  readonly detail: string
  constructor(title: string, detail: string) {
    super(title)
    this.detail = detail
  }
}

export type ReadFile =
  | { kind: 'json'; name: string; value: unknown }
  | { kind: 'csv'; name: string; header: string[]; rows: string[][] }

const megabyte = 1024 * 1024
const most = 50 * megabyte

function startsWith(bytes: Uint8Array, ...start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function textOf(bytes: Uint8Array, name: string): string {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04))
    throw new FileProblem(
      `${name} is a zip archive`,
      'Unpack it first. A spreadsheet (.xlsx) is one, too: save it as CSV, UTF-8.',
    )
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    throw new FileProblem(`${name} is written in UTF-16`, 'Save it again with the encoding UTF-8.')
  if (bytes.subarray(0, 4096).includes(0))
    throw new FileProblem(`${name} is not a text file`, 'Choose a workspace as JSON, or tables as CSV.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FileProblem(`${name} is not written in UTF-8`, 'Save it again with the encoding UTF-8.')
  }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new FileProblem(
      `${name} is not JSON`,
      error instanceof Error ? error.message : 'It cannot be read.',
    )
  }
}

async function parseCsv(text: string, name: string): Promise<ReadFile> {
  const { default: Papa } = await import('papaparse')
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken)
    throw new FileProblem(
      `${name} has a quote that never ends`,
      `It begins in row ${(broken.row ?? 0) + 1}. Inside a quoted cell, a quote is written twice.`,
    )
  const [header = [], ...rows] = data
  if (header.length < 2)
    throw new FileProblem(
      `${name} is not a table`,
      'Its first row has to name at least two columns, separated by commas, semicolons or tabs.',
    )
  if (rows.length === 0) throw new FileProblem(`${name} has no rows`, 'There is nothing below its first row.')
  return { kind: 'csv', name, header: header.map((cell) => cell.trim()), rows }
}

/**
 * Reads a workspace (JSON) or a table (CSV) that somebody brings along. What it is is decided by what stands in it.
 * @throws FileProblem for everything else
 */
export async function readFile(file: File): Promise<ReadFile> {
  const { name, size } = file
  if (size > most)
    throw new FileProblem(
      `${name} is too large`,
      `It has ${Math.round(size / megabyte)} MB; a file may have ${most / megabyte}. Bring a part of it.`,
    )
  const text = textOf(new Uint8Array(await file.arrayBuffer()), name).replace(/^\uFEFF/, '')
  if (text.trim() === '') throw new FileProblem(`${name} is empty`, 'There is nothing in it to show.')
  const isJson = /\.json$/i.test(name) || /^\s*[{[]/.test(text)
  return isJson ? { kind: 'json', name, value: parseJson(text, name) } : parseCsv(text, name)
}
