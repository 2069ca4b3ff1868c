import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { movableClock } from '../platform/clock.ts'
import { newId } from '../platform/ids.ts'
import { learnFromDecisions, rebuildLearnt } from './learn-from-decisions.ts'
import { learntScores } from './learnt-scores.ts'
import { aComment } from './testing.ts'

const { db } = await freshDatabase()
const clock = movableClock(new Date('2026-11-22T08:30:00Z'))
const context = { ...aNewsroom(db), clock }
const story = await aStory(context)
const later = (milliseconds: number): void => clock.moveTo(new Date(clock.now().getTime() + milliseconds))
const moderatorId = newId()
await db
  .insertInto('person')
  .values({
    id: moderatorId,
    name: 'بازبین',
    email: 'm@example.org',
    role: 'moderator',
    email_verified: true,
    updated_at: clock.now(),
    created_at: clock.now(),
  })
  .execute()

const decided = async (text: string, rule: 'defamation' | null): Promise<string> => {
  const { id } = await aComment(context, story.id, { text })
  const verdict = rule === null ? ('publish' as const) : ('refuse' as const)
  const decision = {
    id: newId(),
    comment_id: id,
    moderator_id: moderatorId,
    verdict,
    rule,
    note: '',
    was: 'waiting' as const,
    at: clock.now(),
  }
  await db.insertInto('decision').values(decision).execute()
  return decision.id
}
const refusedOf = async (text: string): Promise<number> => {
  const { scores } = await learntScores(context, text)
  return scores.find(({ rule }) => rule === 'refused')?.probability ?? Number.NaN
}

test('before anything is decided nothing is learnt and nothing is scored', async () => {
  assert.deepEqual(await rebuildLearnt(context), { version: null, decisions: 0, isNew: false })
  assert.deepEqual(await learntScores(context, 'پل خوبی شد'), { scores: [], modelVersion: null })
})

test('nothing is learnt from a decision that can still be taken back', async () => {
  await decided('این گلابی\u200Cها را ببرید', 'defamation')

  assert.equal((await rebuildLearnt(context)).decisions, 0)
  later(16_000)
  assert.equal((await rebuildLearnt(context)).decisions, 1)
})

test('what was refused and what was published is told apart afterwards, with the words that weighed', async () => {
  await Promise.all(Array.from({ length: 15 }, (_, at) => decided(`گلابی بزرگ شماره ${at} آمد`, 'defamation')))
  await Promise.all(Array.from({ length: 15 }, (_, at) => decided(`پل خوبی شد، شماره ${at}`, null)))
  later(16_000)

  const learnt = await rebuildLearnt(context)

  assert.equal(learnt.isNew, true)
  assert.ok((await refusedOf('باز هم گلابی')) > 0.6)
  assert.ok((await refusedOf('پل خوب')) < 0.4)
  const { scores, modelVersion } = await learntScores(context, 'باز هم گلابی')
  assert.equal(modelVersion, learnt.version)
  assert.ok(scores[0]?.reasons.some(({ text }) => 'گلابی'.includes(text)))
})

test('the same decisions give no new version', async () => {
  const first = await rebuildLearnt(context)
  const second = await rebuildLearnt(context)

  assert.deepEqual(second, { ...first, isNew: false })
})

test('a decision that was taken back leaves nothing behind', async () => {
  const text = 'هندوانه\u200Cهای سرخ رسید'
  const before = await refusedOf(text)
  const ids = await Promise.all(Array.from({ length: 8 }, (_, at) => decided(`${text} ${at}`, 'defamation')))
  later(16_000)
  await rebuildLearnt(context)
  const learnt = await refusedOf(text)
  await db.deleteFrom('decision').where('id', 'in', ids).execute()
  await rebuildLearnt(context)

  assert.ok(learnt > before)
  assert.equal(await refusedOf(text), before)
})

test('the recurring job learns what is worth learning and leaves the rest', async () => {
  await learnFromDecisions(context)
  const versions = await db.selectFrom('learnt_model').select('version').orderBy('version').execute()
  await learnFromDecisions(context)

  assert.deepEqual(
    await db.selectFrom('learnt_model').select('version').orderBy('version').execute(),
    versions,
  )
  assert.ok(versions.length <= 3)
})
