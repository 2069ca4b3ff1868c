import type { Finding, Rule } from './rule.ts'
import { isTest, lineAt } from './source-files.ts'

const home = 'src/platform/text-limits.ts'

interface Trace {
  pattern: RegExp
  message: string
}

const traces: readonly Trace[] = [
  {
    pattern: /\bz\s*\.string\(\)(?:\s*\.\w+\([^()]*\))*?\s*\.max\(/g,
    message: 'a limit in UTF-16 units: use writtenText (or machineText) of src/platform/text-limits.ts',
  },
  {
    // Spoken of a person's words, a field's own limit cuts in the middle of what it takes for two.
    pattern: /\bmax[lL]ength\s*[=:]\s*(?!\{mostUnits\()/g,
    message: 'a field that cuts what is typed: use most of TextField, or mostUnits',
  },
]

/** Fields of codes, addresses and queries, which nobody writes to be read. */
const exceptions: readonly string[] = [
  'src/admin/sign-in/code-field.tsx',
  'src/site/pages/search-field.tsx',
  'src/site/pages/subscribe.tsx',
  'src/site/pages/tracking-page.tsx',
]

export const textHasOneLength: Rule = {
  name: 'what people write is counted in graphemes, with a ceiling in bytes, and in one place',
  reason:
    'a family emoji was eleven letters to the door and one to the screen, and captions were cut unasked',
  find: files =>
    files
      .filter(({ path }) => /^src\/.*\.tsx?$/.test(path) && path !== home && !isTest(path))
      .filter(({ path }) => !exceptions.includes(path))
      .flatMap(({ path, text }) =>
        traces.flatMap(({ pattern, message }) =>
          Array.from(text.matchAll(pattern), ({ index }): Finding => ({
            path,
            line: lineAt(text, index),
            message,
          })),
        ),
      ),
}
