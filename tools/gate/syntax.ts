import { posix } from 'node:path'
import ts from 'typescript'
import type { SourceFile } from './source-files.ts'

/** One import, re-export or dynamic import. `to` is a path of the project or the name of a package. */
export interface Import {
  from: string
  to: string
  typeOnly: boolean
  line: number
}

/** A piece of text a program may show or send: string, template part or JSX text, as written in the source. */
export interface Literal {
  raw: string
  line: number
}

const trees = new WeakMap<SourceFile, ts.SourceFile>()

export function importsOf(file: SourceFile): Import[] {
  const tree = treeOf(file)
  return nodesOf(tree).flatMap(node => {
    const found = importOf(node)
    if (found === undefined) return []
    return [
      {
        from: file.path,
        to: resolve(file.path, found.specifier),
        typeOnly: found.typeOnly,
        line: lineOf(tree, node),
      },
    ]
  })
}

/** What a file imports, types included: paths of the project or names of packages. Told ten times sooner than by `importsOf`. */
export function importedBy({ path, text }: SourceFile): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => resolve(path, fileName))
}

export function literalsOf(file: SourceFile): Literal[] {
  const tree = treeOf(file)
  return nodesOf(tree)
    .filter(node => isText(node))
    .map(node => ({ raw: node.getText(tree), line: lineOf(tree, node) }))
}

function treeOf(file: SourceFile): ts.SourceFile {
  const known = trees.get(file)
  if (known !== undefined) return known
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest)
  trees.set(file, tree)
  return tree
}

function nodesOf(tree: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node) => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return nodes
}

function importOf(node: ts.Node): { specifier: string; typeOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    return { specifier: node.moduleSpecifier.text, typeOnly }
  }
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier !== undefined &&
    ts.isStringLiteral(node.moduleSpecifier)
  )
    return { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  )
    return { specifier: node.argument.literal.text, typeOnly: true }
  return dynamicImportOf(node)
}

function dynamicImportOf(node: ts.Node): { specifier: string; typeOnly: boolean } | undefined {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined
  const specifier = node.arguments[0]
  if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return undefined
  return { specifier: specifier.text, typeOnly: false }
}

function resolve(from: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier
}

function isText(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isJsxText(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node)
  )
}

function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
}
