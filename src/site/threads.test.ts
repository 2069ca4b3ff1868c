import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPublishedComment } from './a-newsroom.ts'
import { threadsOf } from './threads.ts'

const aComment = (id: string, parentId: string | null) => aPublishedComment({ id, parentId })

test('answers stand under what they answer, in the order given', () => {
  const [first] = threadsOf([aComment('a', null), aComment('b', 'a'), aComment('c', 'a')])
  assert.deepEqual(
    first?.replies.map(({ comment }) => comment.id),
    ['b', 'c'],
  )
})

test('an answer to a comment that is not shown stands on its own', () => {
  assert.deepEqual(
    threadsOf([aComment('b', 'gone')]).map(({ comment }) => comment.id),
    ['b'],
  )
})
