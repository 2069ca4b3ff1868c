import type { Finding, Rule } from './rule.ts'
import { isCode, isTest, lineAt } from './source-files.ts'
import type { SourceFile } from './source-files.ts'
import { literalsOf } from './syntax.ts'

const sides =
  /(?<![\w-])(?:(?:margin|padding|scroll-margin|scroll-padding)-(?:left|right)|border-(?:left|right)[a-z-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right)\s*:|(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/g

export const noSides: Rule = {
  name: 'style sheets say start and end, never left and right',
  reason:
    'each side that was named had to be mirrored by hand for the other edition; a line may explain itself with /* physical: why */',
  find: files =>
    files
      .filter(({ path }) => path.startsWith('src/') && path.endsWith('.css'))
      .flatMap(file => find(withoutComments(file), sides, found => `${found.trim()} names a side`))
      .filter(finding => !lineOf(files, finding).includes('/* physical:')),
}

// JSON-LD is data in a script element, which a browser never runs.
const inline =
  /<style\b|<script\b(?![^>]*(?:\bsrc=|application\/ld\+json))|(?<=\s)style=|(?<=\s)on[a-z]+=|javascript:/g
const inlineInTheBrowser = /<style\b|<script\b|dangerouslySetInnerHTML/g

export const nothingInline: Rule = {
  name: 'pages carry no inline script or style',
  reason: 'the content security policy refuses it, silently and only in the browser',
  find: files =>
    files
      .filter(({ path }) => path.startsWith('src/') && path.endsWith('.tsx') && !isTest(path))
      .flatMap(file => {
        // React sets a style through the DOM, which the policy allows.
        const pattern = file.path.startsWith('src/admin/') ? inlineInTheBrowser : inline
        return find(file, pattern, found => `${found} would be refused by the browser`)
      }),
}

// Read top to bottom: every foreign host a source may name, and why.
const knownHosts: readonly RegExp[] = [
  /^[A-Z]+$|^[A-Z]+:[A-Z]+$/, // a placeholder in a help text: HOST:PORT
  /^(localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])$/, // this machine
  /^([\w-]+\.)*(example\.(com|org|net)|[\w-]+\.(example|test|invalid|localhost)|example|test|invalid)$/, // nobody's (RFC 2606)
  /^(schema\.org|www\.w3\.org|purl\.org|www\.sitemaps\.org|jsonfeed\.org|json-schema\.org|spec\.openapis\.org)$/, // names of vocabularies
  /^(www\.google\.com|iptc\.org|cv\.iptc\.org|search\.yahoo\.com|ns\.adobe\.com|www\.iptc\.org)$/, // names of news and media vocabularies
  /^(t\.me|telegram\.me|wa\.me|api\.whatsapp\.com|x\.com|twitter\.com|www\.facebook\.com|www\.linkedin\.com|ble\.ir|eitaa\.com|rubika\.ir|splus\.ir)$/, // where a reader shares a story, by a link she presses
  /^creativecommons\.org$/, // licences of pictures
]

export const noForeignHosts: Rule = {
  name: 'no page asks a foreign host',
  reason: 'a reader of the agency is nobody else’s business, and the network may end at the border',
  find: files =>
    files
      .filter(({ path }) => path.startsWith('src/') && !isTest(path))
      .flatMap(file => hostsIn(file))
      .filter(({ host }) => !knownHosts.some(known => known.test(host)))
      .map(({ path, line, host }) => ({
        path,
        line,
        message: `${host}: not on the list in tools/gate/pages.ts`,
      })),
}

/** Hosts named in what a program may send; comments may cite their sources. */
function hostsIn(file: SourceFile): { path: string; line: number; host: string }[] {
  const pieces = isCode(file.path)
    ? literalsOf(file).map(({ raw, line }) => ({ text: raw, line }))
    : [{ text: withoutComments(file).text, line: 1 }]
  const shipped = isCode(file.path) || /\.(css|svg|html|js)$/.test(file.path) ? pieces : []
  return shipped.flatMap(({ text, line }) =>
    [...text.matchAll(/(?:https?:|wss?:)?\/\/([a-z0-9[\]:.-]*[a-z0-9\]])(?=[/:'"`?#\s)]|$)/gi)]
      .filter(match => /^(https?|wss?):/i.test(match[0]) || (match[1] ?? '').includes('.'))
      .map(match => ({
        path: file.path,
        line: line + lineAt(text, match.index) - 1,
        host: (match[1] ?? '').replace(/:\d+$/, ''),
      })),
  )
}

function withoutComments(file: SourceFile): SourceFile {
  return { ...file, text: file.text.replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' ')) }
}

function lineOf(files: readonly SourceFile[], finding: Finding): string {
  const file = files.find(({ path }) => path === finding.path)
  return file?.text.split('\n')[finding.line - 1] ?? ''
}

function find(file: SourceFile, pattern: RegExp, message: (found: string) => string): Finding[] {
  return [...file.text.matchAll(pattern)].map(match => ({
    path: file.path,
    line: lineAt(file.text, match.index),
    message: message(match[0]),
  }))
}
