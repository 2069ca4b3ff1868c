import assert from 'node:assert/strict'
import { test } from 'node:test'
import { threadsOf } from './threads.ts'

const publishedAt = new Date('2026-11-22T12:00:00Z')
const aComment = (id: string, parentId: string | null) => ({ id, parentId, name: '', text: id, publishedAt })

test('an answer stands under what it answers, however deep', () => {
  const [first] = threadsOf([aComment('a', null), aComment('b', 'a'), aComment('c', 'b')])
  assert.equal(first?.replies[0]?.replies[0]?.comment.id, 'c')
})

test('an answer to a comment that is not shown stands on its own', () => {
  assert.deepEqual(
    threadsOf([aComment('b', 'gone')]).map(({ comment }) => comment.id),
    ['b'],
  )
})
