import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { en } from './en.ts'
import { fa } from './fa.ts'

const root = new URL('../../', import.meta.url)
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('admin'))
  .map(path => readFileSync(new URL(path, root), 'utf8'))

/** Every act that a source writes to the log by its name: `recordAct(within, { act: 'publish story', …`. */
const written = sources.flatMap(source =>
  [...source.matchAll(/recordAct\([^{]*\{\s*act:([^,]*),/g)].flatMap(([, act = '']) =>
    [...act.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
  ),
)

test('every act of the log has its name in both languages, and by it the filter knows the act', () => {
  assert.ok(written.length > 60)
  assert.deepEqual(
    written.filter(name => !(name in fa.acts && name in en.acts)),
    [],
  )
  assert.deepEqual(Object.keys(en.acts), Object.keys(fa.acts))
})
