import assert from 'node:assert/strict'
import { test } from 'node:test'
import { releaseActs, statusAfter, type ReleaseAct, type ReleaseStatus } from './release.ts'

const possible: readonly [status: ReleaseStatus, acts: readonly ReleaseAct[]][] = [
  ['draft', ['write', 'send', 'withdraw']],
  ['sent', ['withdraw', 'take', 'hand-over', 'return', 'accept', 'decline']],
  ['reading', ['withdraw', 'take', 'hand-over', 'return', 'accept', 'decline']],
  ['returned', ['write', 'send', 'withdraw']],
  ['accepted', []],
  ['declined', []],
  ['withdrawn', []],
]

for (const [status, acts] of possible)
  test(`to a release that is ${status} one can: ${acts.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(
      releaseActs.filter(act => statusAfter(status, act) !== undefined),
      acts,
    )
  })
