import { describe, expect, it } from 'vitest'
import { isGenerated, projectFiles, read, sourceFiles } from './sources'

const topLevel = new Set([
  'README.md',
  'LICENSE',
  'index.html',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
  'public',
  'src',
  'mocks',
  'tests',
])

const text = /\.(tsx?|mjs|json|ya?ml|md|html|css|svg)$|^\.[^/]+$|^\.ci\/run$/

describe('files', () => {
  it('stand in the four folders, beside nothing but the entrance and dotfiles', () => {
    const entries = new Set(projectFiles.map((file) => file.split('/')[0] ?? ''))
    const others = [...entries].filter((entry) => !topLevel.has(entry) && !entry.startsWith('.'))
    expect(others).toEqual([])
  })

  it('are short enough to be read in one go', () => {
    const long = projectFiles
      .filter((file) => /^(src|mocks|tests|\.ci)\/.*\.(tsx?|mjs)$/.test(file) && !isGenerated(file))
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ file, lines }) => lines > (file.startsWith('.ci/') ? 200 : 350))
    expect(long).toEqual([])
  })

  it('export by name, but for the configuration of tools', () => {
    const isConfig = (file: string) => file.endsWith('.config.ts')
    const wrong = sourceFiles.filter((file) => !isConfig(file) && /^export default\b/m.test(read(file)))
    expect(wrong).toEqual([])
  })

  it('are named after what they hold', () => {
    const named = /^(use[A-Z]\w*\.tsx?|[a-z][A-Za-z0-9.]*\.tsx?|[A-Z]\w*(\.test)?\.tsx)$/
    const wrong = sourceFiles.filter(
      (file) => !file.endsWith('.d.ts') && !named.test(file.split('/').at(-1) ?? ''),
    )
    const folders = sourceFiles
      .filter((file) => file.startsWith('src/features/'))
      .map((file) => file.split('/')[2] ?? '')
      .filter((folder) => !/^[a-z]+(-[a-z]+)*$/.test(folder))
    expect([...wrong, ...folders]).toEqual([])
  })

  it('build no HTML from text', () => {
    const html =
      /\bdangerouslySetInnerHTML\b|\.(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/
    const wrong = projectFiles.filter((file) => /^(src|mocks)\/.*\.tsx?$/.test(file) && html.test(read(file)))
    expect(wrong).toEqual([])
  })

  it('name no package registry and no place on somebody’s machine', () => {
    const places = [
      String.raw`registry\.[\w.-]+\.\w+`,
      String.raw`(npmjs|yarnpkg)\.(org|com)\/.*\.tgz`,
      String.raw`(?<![\w.-])\/(work|root|home|Users)\/\w`,
    ]
    const named = new RegExp(places.join('|'))
    const wrong = projectFiles
      .filter((file) => text.test(file) && !isGenerated(file) && !file.startsWith('tests/architecture/'))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .map((line, index) => ({ at: `${file}:${index + 1}`, line })),
      )
      .filter(({ line }) => named.test(line))
    expect(wrong).toEqual([])
  })

  it('include the worker of the installed mock library, unchanged', () => {
    expect(read('public/mockServiceWorker.js')).toBe(read('node_modules/msw/lib/mockServiceWorker.js'))
  })
})
