// The limits of the house that ESLint's own rules do not quite say: tables of data may be long, and a smell
// (a warning) comes before an error.
import { builtinRules } from 'eslint/use-at-your-own-risk'

const firstLineOfTable = /^(\/\/|\/\*).*\b(tables? of|generated|sample data)\b/i

function exceptTables(rule) {
  return {
    meta: rule.meta,
    create: context => (firstLineOfTable.test(context.sourceCode.lines[0] ?? '') ? {} : rule.create(context)),
  }
}

const fileLength = exceptTables(builtinRules.get('max-lines'))
const functionLength = exceptTables(builtinRules.get('max-lines-per-function'))

export const house = {
  rules: {
    'file-smell': fileLength,
    'file-length': fileLength,
    'function-smell': functionLength,
    'function-length': functionLength,
  },
}
