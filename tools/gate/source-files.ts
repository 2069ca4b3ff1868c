import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A text file of the project; its path is relative to the root, with forward slashes. */
export interface SourceFile {
  path: string
  text: string
}

/** The project's root folder, ending in a slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

const places = [
  'src',
  'tests',
  'tools',
  'bench',
  'bin',
  'docs',
  'migrations',
  'README.md',
  'NOTICE',
  'package.json',
  'package-lock.json',
]
const text = /(\.(ts|tsx|js|mjs|cjs|css|md|json|sql|html|svg|txt)|^bin\/[a-z]+|^NOTICE)$/
const notOurs = new Set(['node_modules', 'dist', 'data', 'results'])

/** Every text file the rules look at, in the order of their paths. */
export function readSourceFiles(): SourceFile[] {
  return listFiles()
    .filter(path => text.test(path))
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Every file of the project that a person wrote, in the order of their paths. */
export function listFiles(): string[] {
  return places.flatMap(place => walk(place)).sort()
}

function walk(path: string): string[] {
  const stat = statSync(join(root, path), { throwIfNoEntry: false })
  if (stat === undefined) return []
  if (stat.isFile()) return [path]
  const names = readdirSync(join(root, path)).filter(name => !notOurs.has(name) && !name.startsWith('.'))
  return names.flatMap(name => walk(`${path}/${name}`))
}

/** Tests and what is there only for them: `testing.ts` holds a department's builders. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$|\/testing\.ts$/.test(path) || path.startsWith('tests/')
}

/** Sources that a compiler reads. */
export function isCode(path: string): boolean {
  return /\.tsx?$/.test(path)
}

/** Tables of data and generated files are exempt from some rules and say so in their first line. */
export function isTable(file: SourceFile): boolean {
  const firstLine = file.text.slice(0, file.text.indexOf('\n'))
  return /^(\/\/|\/\*).*\b(table of|tables of|generated|sample data)\b/i.test(firstLine)
}

/** A catalogue holds the words of one edition: `fa.ts`, `en.ts`. */
export function isCatalogue(path: string, edition: 'fa' | 'en' = 'fa'): boolean {
  return new RegExp(`(^|/)(${edition}\\.tsx?$|${edition}/)`).test(path)
}

/** The line, counted from 1, on which the character at `offset` stands. */
export function lineAt(content: string, offset: number): number {
  return content.slice(0, offset).split('\n').length
}
