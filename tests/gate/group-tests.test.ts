import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestFile } from '../../tools/choose-tests.ts'
import { groupTests } from '../../tools/group-tests.ts'

const journey = (path: string): TestFile => ({ path, needsDatabase: true, needsBrowser: true })
const withDatabase = (path: string): TestFile => ({ path, needsDatabase: true, needsBrowser: false })
const plain = (path: string): TestFile => ({ path, needsDatabase: false, needsBrowser: false })
const many = Array.from({ length: 30 }, (_, at) => withDatabase(`database-${at}.test.ts`))

test('journeys come first, and stay apart from what needs no browser; so does what needs a database', () => {
  assert.deepEqual(groupTests([journey('a'), journey('b'), withDatabase('c'), plain('d'), plain('e')]), [
    { name: 'process-001', files: ['a', 'b'] },
    { name: 'process-002', files: ['d', 'e'] },
    { name: 'process-003', files: ['c'] },
  ])
})

test('no file is lost or run twice, and the processes are of one length', () => {
  const groups = groupTests(many)
  assert.deepEqual(groups.flatMap(({ files }) => files).sort(), many.map(({ path }) => path).sort())
  assert.deepEqual(
    groups.map(({ files }) => files.length),
    [15, 15],
  )
})
