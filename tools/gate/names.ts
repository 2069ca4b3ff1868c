import { departments, departmentOf } from './departments.ts'
import type { Rule } from './rule.ts'
import { isCode } from './source-files.ts'

const emptyName = /^(utils?|helpers?|common|misc|managers?|services?|handlers?|data|types?)$/
const emptyEnding = /-(utils?|helpers?|common|misc|managers?|services?|handlers?)$/

export const forbiddenNames: Rule = {
  name: 'a name says what is inside',
  reason: 'utils, helpers, common, misc, manager, service, handler, data and types grow without end',
  find: files =>
    files
      .filter(({ path }) => stems(path).some(stem => emptyName.test(stem) || emptyEnding.test(stem)))
      .map(({ path }) => ({ path, line: 1, message: 'name the idea, by docs/glossary.md' })),
}

export const onlyKnownDepartments: Rule = {
  name: 'every folder of src has its place in the order',
  reason: 'a folder without a place is outside every other rule',
  find: files =>
    files
      .filter(({ path }) => path.startsWith('src/') && !departments.includes(departmentOf(path) ?? ''))
      .map(({ path }) => ({ path, line: 1, message: 'not in tools/gate/departments.json' })),
}

export const indexIsAFrontDoor: Rule = {
  name: 'index.ts is only ever the front door of a department',
  reason: 'other index files hide where a thing is and make circles',
  find: files =>
    files
      .filter(({ path }) => isCode(path) && /\/index\.tsx?$/.test(path))
      .filter(({ path }) => path !== `src/${departmentOf(path) ?? ''}/index.ts`)
      .map(({ path }) => ({ path, line: 1, message: 'call the file by what it does' })),
}

function stems(path: string): string[] {
  return path.split('/').map(name => name.replace(/\..*$/, ''))
}
