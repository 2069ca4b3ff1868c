// Writes invisible characters of strings in code as escapes, as the house rules ask; catalogues and tables stay as they
// are. `node --import tsx tools/spell-out-half-spaces.ts [PART OF A PATH …]`
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isCatalogue, isCode, isTable, readSourceFiles, root } from './gate/source-files.ts'
import { literalsOf } from './gate/syntax.ts'

const parts = process.argv.slice(2)
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

for (const file of readSourceFiles()) {
  if (!isCode(file.path) || isCatalogue(file.path) || isTable(file)) continue
  if (parts.length > 0 && !parts.some(part => file.path.includes(part))) continue
  // Text between JSX tags knows no escapes and stays; the house rules will name it.
  const quoted = literalsOf(file).map(({ raw }) => raw)
  const text = quoted
    .filter(raw => /^['"`}]/.test(raw) && raw.search(invisible) !== -1)
    .reduce((before, raw) => before.replaceAll(raw, raw.replace(invisible, escapeOf)), file.text)
  if (text === file.text) continue
  writeFileSync(join(root, file.path), text)
  console.log(file.path)
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
