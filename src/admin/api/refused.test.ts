import assert from 'node:assert/strict'
import { test } from 'node:test'
import { problemAt, Refused } from './refused.ts'

const fault = new Refused(422, {
  code: 'request.invalid',
  message: { fa: '', en: '' },
  facts: {},
  problems: ['content.headline', 'moments.1.text'].map(field => ({
    field,
    problem: 'required',
    message: { fa: field, en: field },
  })),
  requestId: '',
})

test('a problem is found by the name of its field, and one of a list by its place in it', () => {
  assert.equal(problemAt(fault, 'lead'), undefined)
  assert.equal(problemAt(fault, 'moments.0.text'), undefined)
  assert.equal(problemAt(fault, 'headline')?.en, 'content.headline')
  assert.equal(problemAt(fault, 'moments.1.text')?.en, 'moments.1.text')
  assert.equal(problemAt(fault, 'moments')?.en, 'moments.1.text')
})
