import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export type Import = {
  from: string
  /** The file imported, relative to the root, or the name of a package. */
  to: string
  kind: 'static' | 'dynamic' | 'type'
}

const root = path.resolve(import.meta.dirname, '../..')
const generated = ['src/shared/api/schema.d.ts', 'mocks/contract.gen.json', 'public/mockServiceWorker.js']

export const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
export const isGenerated = (file: string) => generated.includes(file)

/** Every file of the project, relative to the root: what git does not ignore, or what is there in a copy without git. */
export const projectFiles = listFiles()
const isFile = new Set(projectFiles)

export const sourceFiles = projectFiles.filter((file) => /^(src|mocks|tests)\/.*\.tsx?$/.test(file))

function listFiles(): string[] {
  try {
    const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
    const known = execFileSync('git', list, { cwd: root, encoding: 'utf8', stdio: 'pipe' })
    const files = known.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)))
    if (files.length > 0) return files
  } catch {
    // Not a clone: fall through.
  }
  const ignored = new Set(['.git', ...read('.gitignore').split('\n')])
  const inFolder = (folder: string): string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !ignored.has(name))
      .flatMap((entry) => {
        const file = path.posix.join(folder, entry.name)
        return entry.isDirectory() ? inFolder(file) : [file]
      })
  return inFolder('.')
}

/** The file that a relative import means, or the package that a bare one names. */
export function target(from: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  const file = path.posix.join(path.posix.dirname(from), specifier.replace(/\?.*$/, ''))
  const endings = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx']
  return endings.map((ending) => file + ending).find((name) => isFile.has(name)) ?? file
}

function isTypeOnly(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause
  if (!clause) return false
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  const named = clause.namedBindings
  const isNamed = clause.name === undefined && named !== undefined && ts.isNamedImports(named)
  return isNamed && named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly)
}

const isUrlOfModule = (node: ts.Node): node is ts.NewExpression =>
  ts.isNewExpression(node) &&
  node.expression.getText() === 'URL' &&
  node.arguments?.[1]?.getText() === 'import.meta.url'

/** Every import of a file: static, `import()`, `import type`, `export … from`, and workers started by URL. */
function importsOf(file: string): Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, kind: Import['kind']) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ from: file, to: target(file, specifier.text), kind })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node) ? 'type' : 'static')
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static')
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, 'type')
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], 'dynamic')
    else if (isUrlOfModule(node)) add(node.arguments?.[0], 'dynamic')
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true))
  return found
}

export const allImports = sourceFiles.flatMap(importsOf)

/** Chains of files that import each other, each once, as `a → b → a`. */
export function cyclesIn(imports: Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const cycles: string[] = []
  const walk = (file: string, trail: string[]): void => {
    const start = trail.indexOf(file)
    if (start >= 0) cycles.push([...trail.slice(start), file].join(' → '))
    if (start >= 0 || done.has(file)) return
    for (const other of next.get(file) ?? []) walk(other, [...trail, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return cycles
}
