import { posix } from 'node:path'
import { z } from 'zod'
import type { Rule } from './rule.ts'
import type { SourceFile } from './source-files.ts'

const scriptsOfPackage = z.object({ scripts: z.record(z.string(), z.string()).default({}) })

export const commandsExist: Rule = {
  name: 'commands in documents exist',
  reason: 'the first command of a README was copied by everybody and worked for nobody',
  find: files => {
    const commands = commandsOf(files)
    const groups = groupsOf(files)
    const scripts = scriptsOf(files)
    const paths = new Set(files.map(({ path }) => path))
    return documents(files).flatMap(file =>
      fencedLines(file).flatMap(({ text, line }) => {
        const message =
          faultOfNpm(text, scripts) ?? faultOfPeyk(text, commands, groups) ?? faultOfNode(text, paths)
        return message === undefined ? [] : [{ path: file.path, line, message }]
      }),
    )
  },
}

export const linksResolve: Rule = {
  name: 'links in documents lead somewhere',
  reason: 'a page that moved takes its readers along',
  find: files => {
    const anchors = new Map(documents(files).map(file => [file.path, anchorsOf(file)]))
    const known = new Set(files.flatMap(({ path }) => [path, ...foldersOf(path)]))
    return documents(files).flatMap(file =>
      linksOf(file)
        .filter(({ target }) => !leadsSomewhere(posix.normalize(target), known, anchors))
        .map(({ written, line }) => ({ path: file.path, line, message: `${written} leads nowhere` })),
    )
  },
}

function documents(files: readonly SourceFile[]): SourceFile[] {
  return files.filter(({ path }) => path.endsWith('.md'))
}

/** Lines of the fenced shell examples of a document. */
function fencedLines(file: SourceFile): { text: string; line: number }[] {
  let inside = false
  return file.text.split('\n').flatMap((text, index) => {
    const fence = /^\s*```(\w*)/.exec(text)
    if (fence !== null) inside = !inside && /^(sh|bash|shell|console|)$/.test(fence[1] ?? '')
    return inside && fence === null ? [{ text: text.replace(/^\s*\$ /, '').trim(), line: index + 1 }] : []
  })
}

function scriptsOf(files: readonly SourceFile[]): Set<string> {
  const found = files.find(({ path }) => path === 'package.json')
  return new Set(
    found === undefined ? [] : Object.keys(scriptsOfPackage.parse(JSON.parse(found.text)).scripts),
  )
}

/** Names given to `.command('name …')` in the command line's sources. */
function commandsOf(files: readonly SourceFile[]): Set<string> {
  return new Set(['help', ...namesIn(files, /\.command\(\s*'([a-z-]+)/g)])
}

/** Commands that only hold other commands: `const text = program.command('text')`. */
function groupsOf(files: readonly SourceFile[]): Set<string> {
  return new Set(namesIn(files, /const \w+ = \w+\s*\.command\(\s*'([a-z-]+)'/g))
}

function namesIn(files: readonly SourceFile[], pattern: RegExp): string[] {
  const sources = files.filter(({ path }) => /^src\/app\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'))
  return sources.flatMap(({ text }) => [...text.matchAll(pattern)]).map(match => match[1] ?? '')
}

function faultOfNpm(line: string, scripts: ReadonlySet<string>): string | undefined {
  const script = /(?:^|&& |; )npm (?:run )?([a-z:-]+)/.exec(line)?.[1]
  if (script === undefined || ['ci', 'install', 'i', 'exec', 'ls', 'link'].includes(script)) return undefined
  return scripts.has(script) ? undefined : `npm has no script ${script}`
}

function faultOfPeyk(
  line: string,
  commands: ReadonlySet<string>,
  groups: ReadonlySet<string>,
): string | undefined {
  const words = /(?:^|\| |&& |\s)bin\/peyk((?: [a-z-]+)*)/.exec(line)?.[1]?.trim().split(' ') ?? []
  const [command = '', part = ''] = words
  const asked = groups.has(command) ? [command, part] : [command]
  const missing = asked.find(word => word !== '' && !word.startsWith('-') && !commands.has(word))
  return missing === undefined ? undefined : `peyk has no command ${missing}`
}

function faultOfNode(line: string, paths: ReadonlySet<string>): string | undefined {
  const script = /(?:^|&& )node (?:--import tsx )?((?:tools|src|tests|bench|bin)\/\S+)/.exec(line)?.[1]
  return script === undefined || paths.has(script) ? undefined : `${script} is not there`
}

function linksOf(file: SourceFile): { target: string; written: string; line: number }[] {
  const lines = file.text.replace(/```[\s\S]*?```/g, code => code.replace(/[^\n]/g, '')).split('\n')
  return lines.flatMap((text, index) =>
    [...text.replace(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)[^)]*\)|(?:src|href)="([^"]+)"/g)]
      .map(match => match[1] ?? match[2] ?? '')
      .filter(written => !/^[a-z]+:/.test(written))
      .map(written => ({ written, line: index + 1, target: targetOf(file.path, written) })),
  )
}

function targetOf(from: string, written: string): string {
  return written.startsWith('#') ? from + written : posix.join(posix.dirname(from), decodeURI(written))
}

function leadsSomewhere(
  target: string,
  known: ReadonlySet<string>,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const [path = '', anchor] = target.split('#')
  if (!known.has(path.replace(/\/$/, ''))) return false
  return anchor === undefined || !path.endsWith('.md') || anchors.get(path)?.has(anchor) === true
}

/** Anchors as code hosts make them from headings. */
function anchorsOf(file: SourceFile): Set<string> {
  const headings = [...file.text.matchAll(/^#{1,6}\s+(.+)$/gm)].map(match => match[1] ?? '')
  return new Set(
    headings.map(heading =>
      heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}\u200C\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  )
}

function foldersOf(path: string): string[] {
  const parts = path.split('/')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'))
}
