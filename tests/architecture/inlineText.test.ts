import ts from 'typescript'
import { expect, it } from 'vitest'
import { read, sourceFiles } from './sources'

/** What customers see; the settings and the demo's own screens are English. */
const customers =
  /^src\/(features\/(portal|help-center|messenger)\/|app\/shells\/(Customer|Account|Language|SkipLink|ViewAs)|app\/errors\/(Crash|NotFound)|app\/SignIn|shared\/ui\/(?!SortableList))/
const spoken = new Set(['label', 'title', 'detail', 'placeholder', 'alt', 'aria-label', 'aria-description'])
const isSentence = (text: string) => /^\p{Lu}[\p{L}’']*[,:]? \p{Ll}/u.test(text.trim())
/** An error that is thrown or a note in the console: words for developers. */
const isForDevelopers = (node: ts.Node): boolean =>
  ts.isNewExpression(node) ||
  (ts.isCallExpression(node) && node.expression.getText().startsWith('console.')) ||
  (node.parent !== undefined && isForDevelopers(node.parent))

/** Text that stands in the code and not in a catalogue. */
function textIn(file: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isText = ts.isJsxText(node) && /\p{L}{2}/u.test(node.text)
    const isAttribute =
      ts.isJsxAttribute(node) &&
      spoken.has(node.name.getText()) &&
      node.initializer !== undefined &&
      ts.isStringLiteral(node.initializer) &&
      /\p{L}{2}/u.test(node.initializer.text)
    const isString =
      (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) &&
      isSentence(node.text) &&
      !isForDevelopers(node)
    if (isText || isAttribute || isString) found.push(`${file}: ${node.getText().trim()}`)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true))
  return found
}

it('Nothing that customers read stands in the code: it comes from the catalogues', () => {
  const files = sourceFiles.filter((file) => customers.test(file))
  expect(files.length).toBeGreaterThan(80)
  expect(files.flatMap(textIn)).toEqual([])
})
