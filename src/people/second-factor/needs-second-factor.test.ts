import assert from 'node:assert/strict'
import { test } from 'node:test'
import { needsSecondFactor } from './needs-second-factor.ts'

const officer = { role: 'officer', isSample: false } as const
const editor = { role: 'editor', isSample: false } as const

test('by the usual setting an editor needs a second factor and an officer does not', () => {
  const config = { secondFactor: 'required' } as const

  assert.deepEqual([needsSecondFactor(config, editor), needsSecondFactor(config, officer)], [true, false])
})

test('a newsroom can ask everybody for one, officers too, but the invented people of the sample', () => {
  const config = { secondFactor: 'everyone' } as const

  assert.equal(needsSecondFactor(config, officer), true)
  assert.equal(needsSecondFactor(config, { ...officer, isSample: true }), false)
})

test('where it is only offered nobody needs one', () => {
  assert.equal(needsSecondFactor({ secondFactor: 'offered' }, editor), false)
})
