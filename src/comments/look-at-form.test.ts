import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { newId } from '../platform/ids.ts'
import { Refusal } from '../platform/refusal.ts'
import { stampAfter, stampForm } from './form-stamp.ts'
import type { FormFacts } from './look-at-form.ts'
import { newChallenge } from './proof-of-work.ts'
import { aComment, workDone } from './testing.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const { config } = context
const calm = { ...context, config: { ...config, comments: { ...config.comments, burst: 0 } } }
const burst = { ...context, config: { ...config, comments: { ...config.comments, burst: 1 } } }
const story = await aStory(context)
const other = await aStory(context)
const refusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
const pageStamp = stampForm(context, story.id)
const waitStamp = stampForm(context, story.id, 'wait')
const foreignStamp = stampForm(context, other.id)
const aForm = (given: Partial<FormFacts> = {}): FormFacts => ({
  stamp: pageStamp,
  trap: '',
  isSure: false,
  proof: '',
  ...given,
})
const later = (seconds: number): void =>
  context.clock.moveTo(new Date(context.clock.now().getTime() + seconds * 1000))

test('a form that comes back within a moment is asked to wait', async () => {
  await assert.rejects(aComment(calm, story.id, { form: aForm() }), refusal('comment.too_quick'))
})

test('a form with its hidden field filled in is refused', async () => {
  later(5)
  await assert.rejects(
    aComment(calm, story.id, { form: aForm({ trap: 'x' }) }),
    refusal('comment.trap_filled'),
  )
})

test('a stamp that is not ours, or of the form of another story, is an old form', async () => {
  const forged = pageStamp.replace(/.$/, last => (last === '0' ? '1' : '0'))
  await assert.rejects(
    aComment(calm, story.id, { form: aForm({ stamp: forged }) }),
    refusal('comment.form_old'),
  )
  await assert.rejects(aComment(calm, story.id, { form: aForm({ stamp: '' }) }), refusal('comment.form_old'))
  await assert.rejects(
    aComment(calm, story.id, { form: aForm({ stamp: foreignStamp }) }),
    refusal('comment.form_old'),
  )
})

test('a text in Persian with Latin letters is warned about, and taken when its writer insists', async () => {
  const text = 'salam kheyli ziba bood, damet garm ostad, kash film ham mizashtid'
  await assert.rejects(
    aComment(calm, story.id, { text, form: aForm() }),
    refusal('comment.maybe_not_persian'),
  )
  assert.ok((await aComment(calm, story.id, { text, form: aForm({ isSure: true }) })).token)
})

test('one page that was kept serves many readers', async () => {
  const sent = await Promise.all(
    ['یک سخن تازه', 'دو سخن تازه', 'سه سخن تازه'].map(text =>
      aComment(calm, story.id, { text, form: aForm() }),
    ),
  )
  assert.equal(new Set(sent.map(({ id }) => id)).size, 3)
})

test('in a burst a form without work is refused, and the same sending as before is not', async () => {
  const order = { sendKey: newId(), address: '192.0.2.9', text: 'پیش از شلوغی فرستادم.' }
  const before = await aComment(calm, story.id, { ...order, form: aForm() })
  await assert.rejects(aComment(burst, story.id, { form: aForm() }), refusal('comment.burst'))
  assert.deepEqual(await aComment(burst, story.id, { ...order, form: aForm() }), before)
})

test('work opens the door in a burst, once', async () => {
  const proof = workDone(newChallenge(context, 1000))
  assert.ok((await aComment(burst, story.id, { form: aForm({ proof }) })).token)
  await assert.rejects(aComment(burst, story.id, { form: aForm({ proof }) }), refusal('comment.burst'))
})

test('work that was not asked for by us, or too late, opens nothing', async () => {
  const foreign = workDone(newChallenge({ ...context, secret: 'another secret of some length' }, 1000))
  const late = workDone(newChallenge(context, 1000))
  await assert.rejects(
    aComment(burst, story.id, { form: aForm({ proof: foreign }) }),
    refusal('comment.burst'),
  )
  await assert.rejects(
    aComment(burst, story.id, { form: aForm({ proof: 'e30=' }) }),
    refusal('comment.burst'),
  )
  later(601)
  await aComment(calm, story.id, { form: aForm() })
  await assert.rejects(aComment(burst, story.id, { form: aForm({ proof: late }) }), refusal('comment.burst'))
})

test('without script who waits a minute is let through once, and an early try does not begin the waiting anew', async () => {
  const early = stampForm(context, story.id, 'wait')
  await aComment(calm, story.id, { form: aForm() })
  await assert.rejects(aComment(burst, story.id, { form: aForm({ stamp: early }) }), refusal('comment.burst'))
  const kept = stampAfter(context, story.id, { given: early, refusal: 'comment.burst' })
  later(59)
  await aComment(calm, story.id, { form: aForm() })
  later(2)
  const sent = await aComment(burst, story.id, { form: aForm({ stamp: kept }) })
  assert.equal(kept, early)
  assert.ok(sent.token)
  await assert.rejects(aComment(burst, story.id, { form: aForm({ stamp: kept }) }), refusal('comment.burst'))
})

test('a form that was open for days is old', async () => {
  later(4 * 86_400)
  await assert.rejects(aComment(calm, story.id, { form: aForm() }), refusal('comment.form_old'))
  await assert.rejects(
    aComment(calm, story.id, { form: aForm({ stamp: waitStamp }) }),
    refusal('comment.form_old'),
  )
})
