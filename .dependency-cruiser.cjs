// The resolver's view of the order: follows imports as Node does, where src/app/architecture.test.ts reads the text.
// Two different readers agreeing is worth more than one.
const steps = require('./tools/gate/departments.json')

const mayNotSee = steps.map((step, place) => {
  const right = steps.slice(place + 1).flat()
  return step.map(department => [department, [...right, ...step.filter(other => other !== department)]])
})

const order = mayNotSee
  .flat()
  .filter(([, hidden]) => hidden.length > 0)
  .map(([department, hidden]) => ({
    name: `order-${department}`,
    comment: `${department} imports only from departments to its left`,
    severity: 'error',
    from: { path: `^src/${department}/` },
    to: { path: `^src/(${hidden.join('|')})/` },
  }))

module.exports = {
  forbidden: [
    ...order,
    {
      name: 'no-circles',
      comment: 'no file can be reached from itself',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'an import names a file or a package that is there',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages',
      comment: 'what a reader’s server runs stands in dependencies',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.test\\.tsx?$' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/@types/',
      },
    },
    {
      name: 'no-unlisted-packages',
      comment: 'a package that comes only with another one may go with it',
      severity: 'error',
      from: { path: '^(src|tools|tests|bench)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
    cache: false,
  },
}
