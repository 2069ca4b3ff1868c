import { lostHalfSpaces } from './lost-half-spaces.ts'
import type { Finding, Rule } from './rule.ts'
import { isCatalogue, isCode, isTable, isTest, lineAt } from './source-files.ts'
import type { SourceFile } from './source-files.ts'
import { literalsOf } from './syntax.ts'

const halfSpace = '\u200C'

export const noInvisibleDirections: Rule = {
  name: 'no direction marks or other invisible characters stand in a source',
  reason: 'they reorder what a reviewer sees (a known attack) and survive every copy; write them as escapes',
  find: files =>
    files.flatMap(file =>
      findAll(file, /[\u061C\u200B\u200D-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, character => {
        return `write ${escapeOf(character)}`
      }),
    ),
}

export const halfSpacesAreVisible: Rule = {
  name: 'in code a half-space is written \\u200C, in catalogues and tables as itself',
  reason: 'between two quotes it cannot be seen, and a lost one looks like a test that fails for nothing',
  find: files =>
    programs(files).flatMap(file =>
      literalsOf(file)
        .filter(({ raw }) => raw.includes(halfSpace))
        .map(({ line }) => ({ path: file.path, line, message: 'write \\u200C' })),
    ),
}

export const persianLetters: Rule = {
  name: 'Persian text is written with Persian letters and digits',
  reason: 'Arabic yeh and kaf look right and are never found by a search',
  find: files =>
    texts(files).flatMap(file =>
      findAll(file, /[\u064A\u0643\u0649\u0660-\u0669]/g, found => {
        return `${escapeOf(found)} is not Persian: use \u06CC, \u06A9, \u06F0-\u06F9`
      }),
    ),
}

export const oneKindOfDigits: Rule = {
  name: 'a number is written with one kind of digits',
  reason: 'a half-converted number was read as two numbers',
  find: files =>
    texts(files).flatMap(file =>
      findAll(file, /[0-9][\u06F0-\u06F9]|[\u06F0-\u06F9][0-9]/g, found => `${found}: mixed digits`),
    ),
}

export const noLostHalfSpaces: Rule = {
  name: 'Persian on screen keeps its half-spaces',
  reason: 'the page this project grew from had lost all of them',
  find: files =>
    texts(files).flatMap(file =>
      lostHalfSpaces.flatMap(({ pattern, right }) =>
        findAll(file, pattern, found => `«${found.trim()}»: write it like «${right}»`),
      ),
    ),
}

export const persianLivesInCatalogues: Rule = {
  name: 'Persian words stand in fa.ts, in tables or in tests',
  reason: 'an editor corrects a catalogue; nobody proof-reads code',
  find: files =>
    programs(files)
      .filter(({ path }) => path.startsWith('src/') && !isTest(path))
      .flatMap(file =>
        literalsOf(file)
          .filter(({ raw }) => /\p{Script=Arabic}/u.test(raw))
          .filter(({ raw }) => !(file.path.startsWith('src/persian/') && isLetterOrEnding(raw)))
          .map(({ raw, line }) => ({ path: file.path, line, message: `move ${raw} into fa.ts` })),
      ),
}

export const cataloguesComeInPairs: Rule = {
  name: 'a catalogue has both editions side by side',
  reason: 'the compiler compares their keys, but only when both are there',
  find: files => {
    const paths = new Set(files.map(({ path }) => path))
    return files
      .filter(({ path }) => path.startsWith('src/') && /\/(fa|en)\.tsx?$/.test(path))
      .filter(file => !isTable(file))
      .map(({ path }) => ({ path, other: path.replace(/(fa|en)(\.tsx?)$/, other) }))
      .filter(({ other }) => !paths.has(other))
      .map(({ path, other }) => ({ path, line: 1, message: `${other} is missing` }))
  },
}

function other(_: string, edition: string, ending: string): string {
  return `${edition === 'fa' ? 'en' : 'fa'}${ending}`
}

/** The language engine's code speaks of single letters and endings; words and sentences are catalogue matter. */
function isLetterOrEnding(raw: string): boolean {
  return !raw.includes(' ') && (raw.match(/\p{Script=Arabic}/gu) ?? []).length <= 3
}

/** Code in which Persian is a guest: no catalogue, no table. */
function programs(files: readonly SourceFile[]): SourceFile[] {
  return files.filter(file => isCode(file.path) && !isCatalogue(file.path) && !isTable(file))
}

/**
 * Everything a person reads, without the language engine and the tests, which have to name the mistakes. A list of
 * words as others write them says in its first line "mistakes included".
 */
function texts(files: readonly SourceFile[]): SourceFile[] {
  return files
    .filter(({ path }) => !/^(src\/persian|tools)\//.test(path) && !isTest(path))
    .filter(({ text }) => !/^.*\bmistakes included\b/i.test(text))
    .map(file => (file.path.endsWith('.md') ? { ...file, text: withoutQuotedCode(file.text) } : file))
}

/** Blanks out what stands between backticks in a document, keeping its lines: there mistakes may be shown. */
function withoutQuotedCode(document: string): string {
  return document.replace(/```[\s\S]*?```|`[^`\n]*`/g, code => code.replace(/[^\n]/g, ' '))
}

function findAll(file: SourceFile, pattern: RegExp, message: (found: string) => string): Finding[] {
  return [...file.text.matchAll(pattern)].map(match => ({
    path: file.path,
    line: lineAt(file.text, match.index),
    message: message(match[0]),
  }))
}

function escapeOf(text: string): string {
  return [...text]
    .map(each => `\\u${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join('')
}
