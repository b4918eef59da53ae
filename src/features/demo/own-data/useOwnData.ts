import { useState } from 'react'
import { ApiError } from '../../../shared/api/apiError'
import { describeError } from '../../../shared/api/errorWords'
import { announce } from '../../../shared/ui/LiveRegion'
import { readWorkspace, useReplaceWorkspace, type Workspace } from '../api'
import { buildWorkspace, opened } from './buildWorkspace'
import { FileProblem, readFile } from './readFile'
import type { CellProblem, CsvTable } from './rowReader'
import { guessMapping, guessTable } from './tables'

/** What stands in the way of an import, as the page shows it. */
export type Trouble =
  | { kind: 'file'; title: string; detail: string }
  | { kind: 'cells'; problems: readonly CellProblem[]; isCut: boolean }
  | { kind: 'pointers'; name: string; errors: readonly { pointer: string; message: string }[] }

export type Counts = { companies: number; users: number; tickets: number }

type Brought = { tables: CsvTable[]; workspace: { name: string; value: unknown } | null }

const nothing: Brought = { tables: [], workspace: null }

function troubleOf(error: unknown, name: string): Trouble {
  if (error instanceof FileProblem) return { kind: 'file', title: error.message, detail: error.detail }
  if (error instanceof ApiError && error.fieldErrors.length > 0)
    return { kind: 'pointers', name, errors: error.fieldErrors }
  const { title, detail } = describeError(error)
  return { kind: 'file', title, detail }
}

/** The files somebody brought along, until they are imported all together, or left. */
export function useOwnData() {
  const [brought, setBrought] = useState(nothing)
  const [isOpened, setOpened] = useState(true)
  const [troubles, setTroubles] = useState<Trouble[]>([])
  const [done, setDone] = useState<Counts | null>(null)
  const replace = useReplaceWorkspace()

  async function add(files: readonly File[]) {
    setDone(null)
    const found: Trouble[] = []
    let { tables, workspace } = brought
    for (const file of files)
      try {
        const read = await readFile(file)
        if (read.kind === 'json') [tables, workspace] = [[], read]
        else {
          const table = guessTable(read.header)
          const next = { ...read, table, mapping: guessMapping(table, read.header) }
          ;[tables, workspace] = [[...tables.filter(({ name }) => name !== read.name), next], null]
        }
      } catch (error) {
        found.push(troubleOf(error, file.name))
      }
    setBrought({ tables, workspace })
    setTroubles(found)
  }

  async function importAll() {
    try {
      let next: unknown = brought.workspace?.value
      if (!brought.workspace) {
        const built = buildWorkspace(
          brought.tables,
          await readWorkspace(),
          new Date(Date.now()).toISOString(),
        )
        const { problems, isCut } = built
        if (problems.length > 0) return setTroubles([{ kind: 'cells', problems, isCut }])
        next = isOpened ? opened(built.workspace) : built.workspace
      }
      // What is wrong with it the mock says, with a pointer to each place; then nothing has changed.
      await replace.mutateAsync(next as Workspace)
      const { companies, users, tickets } = next as Workspace
      setDone({ companies: companies.length, users: users.length, tickets: tickets.length })
      setBrought(nothing)
      setTroubles([])
      announce('Your data is there.')
    } catch (error) {
      setTroubles([troubleOf(error, brought.workspace?.name ?? 'The workspace')])
    }
  }

  return {
    ...brought,
    isOpened,
    setOpened,
    troubles,
    done,
    isImporting: replace.isPending,
    add: (files: readonly File[]) => void add(files),
    change: (table: CsvTable) => {
      setTroubles([])
      setBrought({ ...brought, tables: brought.tables.map((one) => (one.name === table.name ? table : one)) })
    },
    importAll: () => void importAll(),
    leave: () => {
      setBrought(nothing)
      setTroubles([])
    },
  }
}
