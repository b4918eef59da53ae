import ts from 'typescript'
import { allImports, read, sourceFiles, target } from './sources'

/** A call of `t` or `rich`: the keys it can mean, and the values it gives, if they can be read. */
export type Saying = { at: string; keys: RegExp; values: string[] | null }

type Use = {
  literals: Set<string>
  patterns: RegExp[]
  sayings: Saying[]
  /** Calls that run when the module is loaded, and not when something is drawn. */
  early: string[]
  /** `import()`s, with the areas that are loaded beside them. */
  parts: { to: string; areas: string[] }[]
  areasLoaded: string[]
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** What a key in the code can be, as a pattern; null if that cannot be read off it. */
function patternOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return escaped(node.text)
  if (ts.isTemplateExpression(node))
    return (
      escaped(node.head.text) +
      node.templateSpans.map((span) => `[^.]+${escaped(span.literal.text)}`).join('')
    )
  if (!ts.isConditionalExpression(node)) return null
  const both = [patternOf(node.whenTrue), patternOf(node.whenFalse)]
  return both.includes(null) ? null : both.join('|')
}

function namesOf(values: ts.Expression | undefined): string[] | null {
  if (!values) return []
  if (!ts.isObjectLiteralExpression(values)) return null
  const names = values.properties.map((property) => property.name?.getText())
  return names.includes(undefined) ? null : names.filter((name) => name !== undefined)
}

const textsIn = (node: ts.Node | undefined): string[] => {
  if (!node) return []
  if (ts.isStringLiteralLike(node)) return [node.text]
  return node.getChildren().flatMap(textsIn)
}

const calls = (node: ts.Node, names: string[]): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && names.includes(node.expression.text)

const enclosing = (node: ts.Node, is: (one: ts.Node) => boolean): ts.Node | undefined =>
  is(node) ? node : node.parent && enclosing(node.parent, is)

function useOf(file: string): Use {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)
  const use: Use = { literals: new Set(), patterns: [], sayings: [], early: [], parts: [], areasLoaded: [] }
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) use.literals.add(node.text)
    if (ts.isTemplateExpression(node) && /^[a-zA-Z]+\./.test(node.head.text))
      use.patterns.push(new RegExp(`^(?:${patternOf(node)})$`))
    if (calls(node, ['t', 'rich'])) {
      const at = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
      if (!enclosing(node, ts.isFunctionLike)) use.early.push(at)
      const pattern = node.arguments[0] && patternOf(node.arguments[0])
      if (pattern)
        use.sayings.push({ at, keys: new RegExp(`^(?:${pattern})$`), values: namesOf(node.arguments[1]) })
    }
    if (calls(node, ['loadMessages'])) use.areasLoaded.push(...node.arguments.flatMap(textsIn))
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const beside = enclosing(node, (one) => calls(one, ['withMessages']))
      const areas = beside && calls(beside, ['withMessages']) ? textsIn(beside.arguments[0]) : []
      use.parts.push(...textsIn(node.arguments[0]).map((to) => ({ to: target(file, to), areas })))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return use
}

const files = sourceFiles.filter((file) => file.startsWith('src/'))
export const uses = new Map(files.map((file) => [file, useOf(file)]))

/** A file and everything that is loaded with it. */
function loadedWith(root: string): Set<string> {
  const found = new Set([root])
  for (const file of found)
    for (const { from, to, kind } of allImports)
      if (from === file && kind === 'static' && uses.has(to)) found.add(to)
  return found
}

/**
 * Goes through the app as it is loaded, part after part.
 * @param areaOf the areas of the texts that a file says
 * @returns what a part says without having loaded it: `file: area`
 */
export function unloadedAreas(start: string, areasOf: (file: string) => string[]): string[] {
  const missing = new Set<string>()
  const seen = new Set<string>()
  const walk = (root: string, before: readonly string[]): void => {
    const path = `${root} ${before.toSorted().join()}`
    if (seen.has(path)) return
    seen.add(path)
    const its = [...loadedWith(root)]
    const there = new Set([...before, ...its.flatMap((file) => uses.get(file)?.areasLoaded ?? [])])
    for (const file of its)
      for (const area of areasOf(file)) if (!there.has(area)) missing.add(`${root}, by ${file}: ${area}`)
    for (const file of its)
      for (const { to, areas } of uses.get(file)?.parts ?? [])
        if (uses.has(to)) walk(to, [...there, ...areas])
  }
  walk(start, [])
  return [...missing]
}
