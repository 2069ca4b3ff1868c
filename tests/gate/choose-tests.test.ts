import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chooseTests } from '../../tools/choose-tests.ts'
import type { SourceFile } from '../../tools/gate/source-files.ts'

const file = (path: string, text = ''): SourceFile => ({ path, text })
const project = [
  file('src/newsroom/story-store.ts', `import { sql } from 'kysely'`),
  file('src/newsroom/slug.test.ts', `import { slugOf } from './slug.ts'`),
  file('src/newsroom/publish-story.test.ts', `import { aDesk } from './testing.ts'`),
  file('src/newsroom/testing.ts', `import { freshDatabase } from '../../tests/set-up/database.ts'`),
  file(
    'tests/journeys/a-day.test.ts',
    `import '../set-up/browser.ts'\nimport { freshDatabase } from '../set-up/database.ts'`,
  ),
]
const chosen = (choice: { patterns?: string[]; databaseOnly?: boolean }) =>
  chooseTests(project, { patterns: [], databaseOnly: false, ...choice }).map(({ path }) => path)

test('all tests are run, the longest first', () => {
  assert.deepEqual(chosen({}), [
    'tests/journeys/a-day.test.ts',
    'src/newsroom/publish-story.test.ts',
    'src/newsroom/slug.test.ts',
  ])
})

test('another PostgreSQL is tried with what asks for a database, also by way of a builder', () => {
  assert.deepEqual(chosen({ databaseOnly: true }), ['src/newsroom/publish-story.test.ts'])
})

test('a part of a path chooses the files that carry it', () => {
  assert.deepEqual(chosen({ patterns: ['slug'] }), ['src/newsroom/slug.test.ts'])
})
