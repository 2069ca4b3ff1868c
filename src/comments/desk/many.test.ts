import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, aStory } from '../../newsroom/testing.ts'
import { FieldProblems } from '../../platform/refusal.ts'
import { decideComment } from '../decide-comment.ts'
import { listDecisions } from '../decision-store.ts'
import { queueCursorOf, type QueueQuestion } from '../queue-question.ts'
import { listQueue } from '../queue-store.ts'
import { aComment } from '../testing.ts'
import { undoDecision } from '../undo-decision.ts'
import { actOnMany } from './act-on-many.ts'
import { listLookAlikes } from './look-alike-store.ts'

const { db } = await freshDatabase()
const context = aNewsroom(db)
const story = await aStory(context)
const sports = await aStory(context, { section: 'sports' })
const hanieh = actingAs(context, await anActor(context, 'moderator', 'هانیه'))
const samaneh = actingAs(context, await anActor(context, 'moderator', 'سمانه'))
const publish = { verdict: 'publish', rule: null, note: '' } as const
const refuse = { verdict: 'refuse', rule: 'off-topic', note: 'تبلیغ است.' } as const
const advert = 'فروش ویژهٔ موتور قایق با ضمانت دوساله و ارسال به سراسر کشور.'
const found = async (question: Partial<QueueQuestion>) =>
  (await listQueue(hanieh, { list: 'waiting', ...question })).map(({ text }) => text)

test('of two moderators who decide in the same moment one wins, and the other is told by whom', async () => {
  const { id: commentId } = await aComment(context, story.id)

  const [one, other] = await Promise.all([
    actOnMany([commentId], id => decideComment(hanieh, { commentId: id, ...publish })),
    actOnMany([commentId], id => decideComment(samaneh, { commentId: id, ...refuse })),
  ])

  const lost = [...one, ...other].filter(({ refused }) => refused !== null)
  const [decision, ...more] = await listDecisions(context, [commentId])
  assert.deepEqual(more, [])
  assert.deepEqual(
    lost.map(({ refused, facts }) => [refused, facts['name']]),
    [['comment.already_decided', decision?.moderatorName]],
  )
})

test('the same decision sent twice is one', async () => {
  const { id: commentId } = await aComment(context, story.id)

  await decideComment(hanieh, { commentId, ...refuse })
  await decideComment(hanieh, { commentId, ...refuse })

  assert.equal((await listDecisions(context, [commentId])).length, 1)
})

test('all that say the same are decided at once, each with a decision of its own, and taken back at once', async () => {
  const first = await aComment(context, story.id, { text: advert })
  await aComment(context, sports.id, { text: `${advert}!!` })
  const third = await aComment(context, sports.id, { text: `${advert} `, name: 'دریا' })
  const ids = (await listLookAlikes(context, first.id)).map(({ id }) => id)
  await decideComment(samaneh, { commentId: third.id, ...publish })

  const answers = await actOnMany(ids, commentId => decideComment(hanieh, { commentId, ...refuse }))

  assert.equal(ids.length, 3)
  assert.deepEqual(
    answers.map(({ id, refused }) => [id === third.id, refused]),
    [
      [false, null],
      [false, null],
      [true, 'comment.already_decided'],
    ],
  )
  const decisions = await listDecisions(context, ids)
  assert.deepEqual(decisions.map(({ moderatorName, rule }) => [moderatorName, rule]).toSorted(), [
    ['سمانه', null],
    ['هانیه', 'off-topic'],
    ['هانیه', 'off-topic'],
  ])
  await actOnMany(ids.slice(0, 2), commentId => undoDecision(hanieh, { commentId }))
  assert.equal((await listLookAlikes(context, first.id)).length, 2)
})

test('the queue is asked by section, story, rule and signals', async () => {
  await aComment(context, sports.id, { text: 'kheyli ziba bood, damet garm ostad' })
  await aComment(context, sports.id, {
    text: 'چه مسابقه\u200Cای بود؛ پل تازهٔ شهر هم به ورزشگاه می\u200Cرسد.',
  })

  assert.equal((await found({ section: 'sports', rule: 'not-persian' })).length, 1)
  assert.equal((await found({ section: 'society', rule: 'not-persian' })).length, 0)
  assert.equal((await found({ story: story.code, rule: 'not-persian' })).length, 0)
  assert.equal((await found({ story: sports.code, rule: 'not-persian' })).length, 1)
  assert.equal(
    (await found({ signals: 'without' })).some(text => text.startsWith('kheyli')),
    false,
  )
  assert.equal(
    (await found({ signals: 'with' })).some(text => text.startsWith('kheyli')),
    true,
  )
})

test('a cursor that is none is refused, and a page goes on where the one before ended', async () => {
  const all = await listQueue(hanieh, { list: 'waiting' })
  const [, second] = all
  assert.ok(second !== undefined)

  const rest = await listQueue(hanieh, { list: 'waiting', after: queueCursorOf(second) })

  assert.deepEqual(
    rest.map(({ id }) => id),
    all.slice(2).map(({ id }) => id),
  )
  await assert.rejects(listQueue(hanieh, { list: 'waiting', after: 'no cursor' }), FieldProblems)
})
