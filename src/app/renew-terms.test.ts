import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { correctStory } from '../newsroom/index.ts'
import { aContent, aNewsroom, aStory } from '../newsroom/testing.ts'
import { analyserVersion } from '../persian/index.ts'
import { recorderFor } from '../platform/events.ts'
import { searchStories } from '../readers/index.ts'
import { countStaleTerms, renewTerms } from './renew-terms.ts'
import { subscriptions } from './subscriptions.ts'
import { openTermsKeeper } from './terms-keeper.ts'

const { db } = await freshDatabase()
const context = { ...aNewsroom(db), events: recorderFor(subscriptions) }
const ask = async (query: string) =>
  (await searchStories(context, { query, edition: 'fa', order: 'newest', limit: 20 })).ids

/** A published story whose terms look as if another analyser had made them. */
async function aStoryOfAnalyser(
  analyser: number,
  headline: string,
): Promise<{ id: string; revisionId: string }> {
  const story = await aStory(context, { content: { headline } })
  await db
    .updateTable('search_document')
    .set({ analyser, terms: "'x':1A" })
    .where('story_id', '=', story.id)
    .execute()
  await db
    .updateTable('desk_document')
    .set({ analyser, terms: "'x':1A" })
    .where('story_id', '=', story.id)
    .execute()
  return story
}

const termsOf = async (id: string) =>
  db
    .selectFrom('search_document')
    .innerJoin('desk_document', 'desk_document.story_id', 'search_document.story_id')
    .select(['search_document.analyser as readers', 'desk_document.analyser as desk'])
    .where('search_document.story_id', '=', id)
    .executeTakeFirstOrThrow()

test('terms of the present analyser are left alone', async () => {
  await aStory(context, { content: { headline: 'چکاوک آمد' } })
  assert.deepEqual(await renewTerms(context, { which: 'older' }), { renewed: 0, failed: 0 })
})

test('a story of an older analyser is found again once its terms are renewed, by readers and at the desk', async () => {
  const { id } = await aStoryOfAnalyser(0, 'کوچ درناهای تالاب')
  assert.deepEqual(await ask('درنا'), [])

  assert.deepEqual(await renewTerms(context, { which: 'older' }), { renewed: 2, failed: 0 })

  assert.deepEqual(await ask('درنا'), [id])
  assert.deepEqual(await termsOf(id), { readers: analyserVersion, desk: analyserVersion })
  assert.equal(await countStaleTerms(context, 'other'), 0)
})

test('a run that was stopped goes on where it stopped, the newest story first', async () => {
  const older = await aStoryOfAnalyser(0, 'ققنوس یکم')
  const newer = await aStoryOfAnalyser(0, 'ققنوس دوم')

  assert.deepEqual(await renewTerms(context, { which: 'older', most: 1 }), { renewed: 1, failed: 0 })
  assert.deepEqual(await ask('ققنوس'), [newer.id])

  assert.deepEqual(await renewTerms(context, { which: 'older' }), { renewed: 3, failed: 0 })
  assert.deepEqual(await ask('ققنوس'), [newer.id, older.id])
})

test('terms of a newer analyser stay in the background and are renewed by command', async () => {
  const { id } = await aStoryOfAnalyser(analyserVersion + 1, 'سیمرغ بر بام')

  await renewTerms(context, { which: 'older' })
  assert.deepEqual(await ask('سیمرغ'), [])

  assert.deepEqual(await renewTerms(context, { which: 'other' }), { renewed: 2, failed: 0 })
  assert.deepEqual(await ask('سیمرغ'), [id])
})

test('a story that somebody is writing is not waited for', async () => {
  const { id } = await aStoryOfAnalyser(0, 'هدهد باغ')
  await db.transaction().execute(async busy => {
    await busy.selectFrom('search_document').selectAll().where('story_id', '=', id).forUpdate().execute()
    assert.deepEqual(await renewTerms(context, { which: 'older' }), { renewed: 1, failed: 0 })
  })
  assert.deepEqual(await renewTerms(context, { which: 'older' }), { renewed: 1, failed: 0 })
})

test('a correction writes terms of the present analyser by itself', async () => {
  const { id, revisionId } = await aStoryOfAnalyser(0, 'پوپک آمد')
  const content = aContent({ headline: 'پوپک رفت' })

  await correctStory(context, { storyId: id, basedOn: revisionId, content, note: 'نام نادرست بود.' })

  assert.deepEqual(await ask('پوپک'), [id])
  assert.deepEqual(await termsOf(id), { readers: analyserVersion, desk: analyserVersion })
})

test('a start renews beside its other work, and stops when it is told to', async () => {
  const { id } = await aStoryOfAnalyser(0, 'طاووس باغ')
  assert.deepEqual(await ask('طاووس'), [])

  await openTermsKeeper(context).settled()

  assert.deepEqual(await ask('طاووس'), [id])

  await aStoryOfAnalyser(0, 'قرقاول باغ')
  await openTermsKeeper(context).stop()
  assert.equal(await countStaleTerms(context, 'older'), 2)
})
