import { describe, expect, it } from 'vitest'
import { allImports, cyclesIn, type Import, read, sourceFiles } from './sources'

const order = ['main', 'app', 'feature', 'shared']

/** Where a file of src stands in the order main → app → features → shared. */
function layer(file: string): { rank: number; feature: string | undefined } {
  const [, folder = '', feature] = file.split('/')
  if (file === 'src/main.ts') return { rank: order.indexOf('main'), feature: undefined }
  if (folder === 'features') return { rank: order.indexOf('feature'), feature }
  return { rank: order.indexOf(folder), feature: undefined }
}

const isIn = (folder: string) => (file: string) => file.startsWith(`${folder}/`)
const inSrc = isIn('src')
const inMocks = isIn('mocks')
const lines = (imports: Import[]) => imports.map(({ from, to, kind }) => `${from} → ${to} (${kind})`)
const fromSrc = allImports.filter(({ from }) => inSrc(from))
const fromMocks = allImports.filter(({ from }) => inMocks(from))

describe('imports', () => {
  it('are found at all', () => {
    expect(allImports.length).toBeGreaterThan(sourceFiles.length)
  })

  it('go main → app → features → shared, and never from one feature to another', () => {
    const wrong = fromSrc.filter(({ from, to }) => {
      if (!inSrc(to)) return false
      const [above, below] = [layer(from), layer(to)]
      if (above.feature !== undefined && below.feature !== undefined) return above.feature !== below.feature
      return above.rank > below.rank
    })
    expect(lines(wrong)).toEqual([])
  })

  it('bring the mock into the app only where it starts, and only when it is wanted', () => {
    const wrong = fromSrc.filter(
      ({ from, to, kind }) => inMocks(to) && !(from === 'src/main.ts' && kind === 'dynamic'),
    )
    expect(lines(wrong)).toEqual([])
  })

  it('bring nothing of the tests or of the tools into the product', () => {
    const wrong = [...fromSrc, ...fromMocks].filter(({ to }) => /^(tests|\.ci)\//.test(to))
    expect(lines(wrong)).toEqual([])
  })

  it('take nothing from the app into the mock but the types of the contract', () => {
    const wrong = fromMocks.filter(
      ({ to, kind }) => inSrc(to) && !(kind === 'type' && isIn('src/shared/api')(to)),
    )
    expect(lines(wrong)).toEqual([])
  })

  it('keep the rules apart from the data, the endpoints and the browser', () => {
    const wrong = fromMocks.filter(
      ({ from, to, kind }) => isIn('mocks/domain')(from) && kind !== 'type' && !isIn('mocks/domain')(to),
    )
    expect(lines(wrong)).toEqual([])
  })

  it('use in the app only packages that are there in production', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
    const wrong = fromSrc.filter(
      ({ to, kind }) =>
        kind !== 'type' && !/^(src|mocks)\/|^public\/openapi\.yaml$/.test(to) && !(to in dependencies),
    )
    expect(lines(wrong)).toEqual([])
  })

  it('know how things are dragged in one file only', () => {
    const wrong = fromSrc.filter(({ to }) => to.startsWith('@dnd-kit/')).map(({ from }) => from)
    expect(wrong.filter((file) => !file.endsWith('/SortableList.tsx'))).toEqual([])
  })

  it('call the API in api.ts files only', () => {
    const mayCall = (file: string) => file.endsWith('/api.ts') || isIn('src/shared/api')(file)
    const wrong = fromSrc.filter(
      ({ from, to, kind }) => to === 'src/shared/api/client.ts' && kind !== 'type' && !mayCall(from),
    )
    expect(lines(wrong)).toEqual([])
  })

  it('never go round in a circle', () => {
    expect(cyclesIn(allImports.filter(({ kind }) => kind !== 'type'))).toEqual([])
  })

  it('name the file that has what they want: there are no barrels', () => {
    const barrels = sourceFiles.filter(
      (file) => /\/index\.tsx?$/.test(file) || /^export \*/m.test(read(file)),
    )
    expect(barrels).toEqual([])
  })
})
