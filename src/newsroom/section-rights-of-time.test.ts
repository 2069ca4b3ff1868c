import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import type { Actor, SectionRight } from '../people/index.ts'
import { listDeskStories, listScheduled, listUnderEmbargo } from './desk-store.ts'
import { readDeskStory } from './desk-story-store.ts'
import { makePreviewLink, revokePreviewLink } from './preview-link.ts'
import { listPreviewLinks } from './preview-store.ts'
import { restoreRevision } from './restore-revision.ts'
import { saveDraft } from './save-draft.ts'
import { scheduleStory } from './schedule-story.ts'
import { readSection } from './section-store.ts'
import type { StoryStatus } from './story.ts'
import { actingAs, aContent, anActor, aNewsroom, aStory, refused } from './testing.ts'
import { unscheduleStory } from './unschedule-story.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
await aStory(newsroom, { section: 'science' })
const science = (await readSection(newsroom, 'science'))?.id ?? ''
const base = await anActor(newsroom, 'editor', 'شیرین')
const at = new Date(newsroom.clock.now().getTime() + 3_600_000)

/** شیرین with this right in science, and as an editor elsewhere. */
const withRight = (right: SectionRight) => {
  const rights = { usual: 'publish', exceptions: { [science]: right } } as const
  const actor: Actor = base.kind === 'person' ? { ...base, rights } : base
  return actingAs(newsroom, actor)
}

const inScience = (status: Extract<StoryStatus, 'draft' | 'approved'>) =>
  aStory(newsroom, { status, section: 'science' })

async function scheduled(): Promise<{ storyId: string }> {
  const { id: storyId, revisionId } = await inScience('approved')
  await scheduleStory(newsroom, { storyId, revisionId, at })
  return { storyId }
}

test('who reviews a section neither schedules there nor takes a schedule back', async () => {
  const { id: storyId, revisionId } = await inScience('approved')

  await assert.rejects(
    scheduleStory(withRight('review'), { storyId, revisionId, at }),
    refused('access.not_in_section'),
  )
  await assert.rejects(
    unscheduleStory(withRight('review'), await scheduled()),
    refused('access.not_in_section'),
  )
})

test('who publishes in a section schedules there and takes it back', async () => {
  const { id: storyId, revisionId } = await inScience('approved')
  const editor = withRight('publish')

  await scheduleStory(editor, { storyId, revisionId, at })
  await unscheduleStory(editor, { storyId })

  assert.equal((await readDeskStory(editor, storyId)).status, 'approved')
})

test('who only reads a section restores no revision there', async () => {
  const { id: storyId, revisionId } = await inScience('draft')
  const { revisionId: basedOn } = await saveDraft(newsroom, {
    storyId,
    basedOn: revisionId,
    content: aContent(),
  })
  const order = { storyId, revisionId, basedOn, note: 'بهتر بود' }

  await assert.rejects(restoreRevision(withRight('read'), order), refused('access.not_in_section'))
  await assert.rejects(restoreRevision(withRight('none'), order), refused('story.not_found'))
  await restoreRevision(withRight('write'), order)
})

test('a preview link is made and ended by who writes in the section', async () => {
  const { id: storyId } = await inScience('draft')
  await assert.rejects(
    makePreviewLink(withRight('read'), { storyId, days: 1 }),
    refused('access.not_in_section'),
  )
  await makePreviewLink(withRight('write'), { storyId, days: 1 })
  const [{ id: linkId } = { id: '' }] = await listPreviewLinks(withRight('read'), storyId)

  await assert.rejects(
    revokePreviewLink(withRight('read'), { storyId, linkId }),
    refused('access.not_in_section'),
  )
  await revokePreviewLink(withRight('write'), { storyId, linkId })
})

test('the preview links of a closed section are not listed', async () => {
  const { id: storyId } = await inScience('draft')
  await makePreviewLink(newsroom, { storyId, days: 1 })

  assert.deepEqual(await listPreviewLinks(withRight('none'), storyId), [])
  assert.equal((await listPreviewLinks(withRight('read'), storyId)).length, 1)
})

test('what goes out next and what is under embargo leave a closed section out', async () => {
  const { storyId } = await scheduled()
  const kept = await aStory(newsroom, { status: 'draft', section: 'science', embargoUntil: at })

  const ids = (lines: readonly { id: string }[]) => lines.map(({ id }) => id)

  assert.equal(ids(await listScheduled(withRight('none'))).includes(storyId), false)
  assert.equal(ids(await listUnderEmbargo(withRight('none'))).includes(kept.id), false)
  assert.ok(ids(await listScheduled(withRight('read'))).includes(storyId))
  assert.ok(ids(await listUnderEmbargo(withRight('read'))).includes(kept.id))
})

test('the search of the desk finds nothing in a closed section, by words or by code', async () => {
  const { id } = await aStory(newsroom, { section: 'science', content: { headline: 'چکاوک در رصدخانه' } })
  const { code } = await readDeskStory(newsroom, id)
  const found = async (right: SectionRight, text: string) =>
    (await listDeskStories(withRight(right), { text, limit: 20 })).map(line => line.id)

  assert.deepEqual(await found('none', 'چکاوک'), [])
  assert.deepEqual(await found('none', String(code)), [])
  assert.deepEqual(await found('read', 'چکاوک'), [id])
  assert.deepEqual(await found('read', String(code)), [id])
})
