import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { indexOldStories } from './day/index-old-stories.ts'
import { listDeskStories, deskCursorOf, type DeskQuestion } from './desk-store.ts'
import { saveDraft } from './save-draft.ts'
import { aContent, aNewsroom, aStory } from './testing.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const ask = async (text: string, given: Partial<DeskQuestion> = {}) =>
  (await listDeskStories(newsroom, { text, limit: 20, ...given })).map(({ id }) => id)

const draft = await aStory(newsroom, {
  status: 'draft',
  content: { headline: 'کارگاه\u200Cهای روابط\u200Cعمومی خواجه\u200Cنژاد', lead: 'از ققنوس یاد شد.' },
})

const spellings = ['خواجه\u200Cنژاد', 'خواجه نژاد', 'خواجهنژاد', 'روابط عمومي', 'کارگاهها', 'ققنوس']
for (const text of spellings)
  test(`the desk finds a draft by the spelling ${text}`, async () => {
    assert.deepEqual(await ask(text), [draft.id])
  })

test('signs without a letter find nothing, calmly', async () => {
  assert.deepEqual(await ask('((& *'), [])
})

test('a news code finds its story, also when a headline holds the number', async () => {
  const story = await aStory(newsroom, { status: 'draft', content: { headline: `خبر شماره ${draft.code}` } })
  assert.deepEqual((await ask(String(draft.code))).sort(), [draft.id, story.id].sort())
})

test('a saved revision is found by its new words and no longer by the old ones', async () => {
  const { id, revisionId } = await aStory(newsroom, { status: 'draft', content: { headline: 'سیمرغ' } })
  await saveDraft(newsroom, { storyId: id, basedOn: revisionId, content: aContent({ headline: 'هدهد' }) })
  assert.deepEqual([await ask('سیمرغ'), await ask('هدهد')], [[], [id]])
})

test('words narrow together with a status, a section and a day', async () => {
  const story = await aStory(newsroom, { status: 'in-review', content: { headline: 'درنای تالاب' } })
  const { from, until } = { from: new Date('2026-11-22T00:00:00Z'), until: new Date('2026-11-23T00:00:00Z') }
  assert.deepEqual(await ask('درنا', { status: 'draft' }), [])
  assert.deepEqual(await ask('درنا', { section: 'nowhere' }), [])
  assert.deepEqual(await ask('درنا', { from: until }), [])
  assert.deepEqual(await ask('درنا', { status: 'in-review', section: 'society', from, until }), [story.id])
})

test('a kind narrows, with words and without', async () => {
  const { id } = await aStory(newsroom, {
    kind: 'fact-check',
    status: 'draft',
    content: { headline: 'کبک دری' },
  })
  assert.deepEqual(await ask('', { kind: 'fact-check' }), [id])
  assert.deepEqual(await ask('کبک', { kind: 'fact-check' }), [id])
  assert.deepEqual(await ask('کبک', { kind: 'note' }), [])
})

test('a list of found stories goes on after its last line', async () => {
  await aStory(newsroom, { status: 'draft', content: { headline: 'چکاوک یکم' } })
  await aStory(newsroom, { status: 'draft', content: { headline: 'چکاوک دوم' } })
  const [first] = await listDeskStories(newsroom, { text: 'چکاوک', limit: 1 })
  const rest = await ask('چکاوک', { before: first && deskCursorOf(first) })
  assert.equal(rest.length, 1)
  assert.notEqual(rest[0], first?.id)
})

test('stories from before the desk kept words are found once they are indexed', async () => {
  const { id } = await aStory(newsroom, { status: 'draft', content: { headline: 'باز شکاری' } })
  await db.deleteFrom('desk_document').where('story_id', '=', id).execute()
  assert.deepEqual(await ask('شکاری'), [])

  assert.equal(await indexOldStories(newsroom), 1)

  assert.deepEqual(await ask('شکاری'), [id])
})
