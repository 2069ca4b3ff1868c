import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import type { Rights } from '../people/index.ts'
import { beginCounterpart } from './begin-counterpart.ts'
import { readDeskStory } from './desk-story-store.ts'
import { linkCounterparts } from './link-counterparts.ts'
import { readStory } from './public-story-store.ts'
import { actingAs, aNewsroom, anActor, aStory, refused } from './testing.ts'
import { readSection } from './section-store.ts'
import { unlinkCounterparts } from './unlink-counterparts.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const moderator = actingAs(newsroom, await anActor(newsroom, 'moderator'))
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))

test('a moderator begins no counterpart, and a reporter parts none', async () => {
  const { id: storyId } = await aStory(newsroom)
  await assert.rejects(beginCounterpart(moderator, { storyId }), refused('access.not_allowed'))
  await assert.rejects(unlinkCounterparts(reporter, { storyId }), refused('access.not_allowed'))
})

test('a counterpart begins as a draft with the words to translate, and only once', async () => {
  const { id: storyId } = await aStory(newsroom, { province: 'yazd', content: { topics: ['پل'] } })

  const { id } = await beginCounterpart(reporter, { storyId })

  const begun = await readDeskStory(newsroom, id)
  assert.deepEqual(
    [begun.edition, begun.status, begun.province, begun.counterpartId, begun.content.topics],
    ['en', 'draft', 'yazd', storyId, []],
  )
  assert.equal(begun.content.headline, (await readDeskStory(newsroom, storyId)).content.headline)
  await assert.rejects(beginCounterpart(reporter, { storyId }), refused('story.has_counterpart'))
})

test('nobody parts a story from one in a section where she does not publish', async () => {
  const fa = await aStory(newsroom, { section: 'culture' })
  const en = await aStory(newsroom, { section: 'science', edition: 'en' })
  await linkCounterparts(newsroom, { fa: fa.id, en: en.id })
  const science = (await readSection(newsroom, 'science'))?.id ?? ''
  const editor = await anActor(newsroom, 'editor')
  const rights: Rights = { usual: 'publish', exceptions: { [science]: 'write' } }
  const ofCulture = actingAs(newsroom, editor.kind === 'person' ? { ...editor, rights } : editor)

  await assert.rejects(unlinkCounterparts(ofCulture, { storyId: fa.id }), refused('access.not_in_section'))
})

test('parted stories link to each other no more', async () => {
  const fa = await aStory(newsroom)
  const en = await aStory(newsroom, { edition: 'en' })
  await assert.rejects(unlinkCounterparts(newsroom, { storyId: fa.id }), refused('story.no_counterpart'))
  await linkCounterparts(newsroom, { fa: fa.id, en: en.id })

  await unlinkCounterparts(newsroom, { storyId: en.id })

  const found = await Promise.all([fa, en].map(({ code }) => readStory(newsroom, code)))
  assert.deepEqual(
    found.map(each => each.found === 'story' && each.story.counterpart),
    [null, null],
  )
})
