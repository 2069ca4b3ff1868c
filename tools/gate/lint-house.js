// Rules of the house that no linter brings: tables of data may be long, a smell (a warning) comes before an error, and
// three ways of writing are not ours. For oxlint, which takes them in ESLint's form.
const firstLineOfTable = /^(\/\/|\/\*).*\b(tables? of|generated|sample data)\b/i

const isTable = ({ lines }) => firstLineOfTable.test(lines[0] ?? '')

const fileLength = rule(({ report, sourceCode, most }) => ({
  Program(node) {
    const count = sourceCode.lines.length - (sourceCode.lines.at(-1) === '' ? 1 : 0)
    if (count > most && !isTable(sourceCode)) report(node, `${count} lines; at most ${most}.`)
  },
}))

const functionLength = rule(({ report, sourceCode, most }) => {
  const isCounted = isCountedIn(sourceCode)
  const look = node => {
    if (isTable(sourceCode)) return
    const { start, end } = node.loc
    const length = end.line - start.line + 1
    const count = Array.from({ length }, (_, at) => start.line + at).filter(isCounted).length
    if (count > most) report(node, `A function of ${count} lines; at most ${most}.`)
  }
  return { FunctionDeclaration: look, FunctionExpression: look, ArrowFunctionExpression: look }
})

const namedExports = rule(({ report }) => ({
  ExportDefaultDeclaration: node => report(node, 'Named exports only: one name, everywhere the same.'),
}))

const noEnums = rule(({ report }) => ({
  TSEnumDeclaration: node => report(node, 'A union of strings says the same without code.'),
}))

const givenClock = rule(({ report }) => ({
  NewExpression(node) {
    if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
      report(node, 'Take the time from context.clock.')
  },
}))

/** Lines that are neither blank nor of comments alone; a line is named by its number. */
function isCountedIn(sourceCode) {
  const uncounted = new Set()
  for (const { loc } of sourceCode.getAllComments()) {
    for (let line = loc.start.line; line <= loc.end.line; line++) {
      const text = sourceCode.lines[line - 1] ?? ''
      const before = line === loc.start.line ? text.slice(0, loc.start.column) : ''
      const behind = line === loc.end.line ? text.slice(loc.end.column) : ''
      if ((before + behind).trim() === '') uncounted.add(line)
    }
  }
  return line => !uncounted.has(line) && (sourceCode.lines[line - 1] ?? '').trim() !== ''
}

function rule(create) {
  return {
    meta: { schema: [{ type: 'object' }] },
    create: context =>
      create({
        sourceCode: context.sourceCode,
        most: context.options[0]?.max,
        report: (node, message) => context.report({ node, message }),
      }),
  }
}

// The linter takes a plugin by its default export.
export default {
  meta: { name: 'house' },
  rules: {
    'file-smell': fileLength,
    'file-length': fileLength,
    'function-smell': functionLength,
    'function-length': functionLength,
    'named-exports': namedExports,
    'no-enums': noEnums,
    'given-clock': givenClock,
  },
}
