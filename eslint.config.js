import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { house } from './tools/gate/eslint-house.js'

const ownClock = ['src/platform/clock.ts']
const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**', 'tools/**', 'bench/**']
const browser = ['src/admin/**', 'src/site/islands/**']

const size = {
  'house/file-smell': ['warn', { max: 300 }],
  'house/file-length': ['error', { max: 400 }],
  'house/function-smell': ['warn', { max: 40, skipComments: true, skipBlankLines: true }],
  'house/function-length': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
  '@typescript-eslint/max-params': ['error', { max: 3 }],
}

const types = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
  ],
  '@typescript-eslint/no-floating-promises': [
    'error',
    {
      allowForKnownSafeCalls: [
        {
          from: 'package',
          package: 'node:test',
          name: ['test', 'it', 'describe', 'suite', 'before', 'after'],
        },
      ],
    },
  ],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  // An async function without await keeps the shape of its neighbours and turns a throw into a rejection.
  '@typescript-eslint/require-await': 'off',
  // There are no classes to lose: our objects are plain data and closures.
  '@typescript-eslint/unbound-method': 'off',
}

const shape = {
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-restricted-syntax': [
    'error',
    { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one name, everywhere the same.' },
    { selector: 'TSEnumDeclaration', message: 'A union of strings says the same without code.' },
  ],
}

const clockAndChance = {
  'no-restricted-properties': [
    'error',
    {
      object: 'Math',
      property: 'random',
      message: 'Take chance from node:crypto, or from a seed that is given.',
    },
    { object: 'Date', property: 'now', message: 'Take the time from context.clock.' },
  ],
  'no-restricted-syntax': [
    ...shape['no-restricted-syntax'],
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'Take the time from context.clock.',
    },
  ],
}

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', 'data/', 'bench/results/', 'src/**/dist/'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house },
    rules: { ...size, ...types, ...shape, ...clockAndChance },
  },
  {
    files: ownClock,
    rules: { 'no-restricted-properties': 'off', 'no-restricted-syntax': shape['no-restricted-syntax'] },
  },
  {
    files: tests,
    rules: {
      'no-restricted-properties': 'off',
      'no-restricted-syntax': shape['no-restricted-syntax'],
      // The callback of a describe() holds many tests; a single test is as short as any function.
      'house/function-smell': 'off',
      'house/function-length': 'off',
    },
  },
  { files: browser, extends: [reactHooks.configs.flat.recommended] },
  { files: ['**/vite.config.ts', '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
)
