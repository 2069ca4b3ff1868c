import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { addPicture } from './media/add-picture.ts'
import { previewMediaRoutes } from './media/preview-media-routes.ts'
import { makePreviewLink, revokePreviewLink } from './preview-link.ts'
import { listPreviewLinks } from './preview-store.ts'
import { readPreview, readStory } from './public-story-store.ts'
import { saveDraft } from './save-draft.ts'
import { actingAs, aContent, anActor, aNewsroom, aPhotograph, aStorage, aStory, refused } from './testing.ts'
import { withdrawStory } from './withdraw-story.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter', 'آرش'))
const tokenIn = (path: string) => path.replace('/preview/', '')

test('a moderator neither makes nor revokes a link', async () => {
  const { id: storyId } = await aStory(newsroom, { status: 'draft' })
  const moderator = actingAs(newsroom, await anActor(newsroom, 'moderator'))
  await assert.rejects(makePreviewLink(moderator, { storyId, days: 1 }), refused('access.not_allowed'))
  await assert.rejects(
    revokePreviewLink(moderator, { storyId, linkId: storyId }),
    refused('access.not_allowed'),
  )
})

test('a withdrawn story gets no link, and those it had open nothing', async () => {
  const { id: storyId } = await aStory(newsroom)
  const { path } = await makePreviewLink(reporter, { storyId, days: 1 })
  await withdrawStory(newsroom, { storyId, note: 'نادرست بود.' })
  await assert.rejects(makePreviewLink(reporter, { storyId, days: 1 }), refused('story.withdrawn'))
  assert.equal(await readPreview(newsroom, tokenIn(path)), undefined)
})

test('a token that was never given opens nothing', async () => {
  assert.equal(await readPreview(newsroom, 'abcdefghijklmnopqrstuvwxyz234567'), undefined)
})

test('a link shows the newest draft, which readers still do not see', async () => {
  const { id: storyId, revisionId: basedOn, code } = await aStory(newsroom, { status: 'draft' })
  const { path } = await makePreviewLink(reporter, { storyId, days: 1 })
  await saveDraft(reporter, { storyId, basedOn, content: aContent({ headline: 'تیتر تازه' }) })
  const opened = await readPreview(newsroom, tokenIn(path))
  assert.equal(opened?.story.headline, 'تیتر تازه')
  assert.deepEqual(await readStory(newsroom, code), { found: 'nothing' })
})

test('the database does not know the token, and the list says who made a link and until when', async () => {
  const { id: storyId } = await aStory(newsroom, { status: 'draft' })
  const { path, expiresAt } = await makePreviewLink(reporter, { storyId, days: 3 })
  const { token_hash: stored } = await db
    .selectFrom('preview_link')
    .select('token_hash')
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  assert.ok(!stored.includes(tokenIn(path)))
  assert.match(tokenIn(path), /^[a-z2-7]{32}$/)
  const [link] = await listPreviewLinks(newsroom, storyId)
  assert.deepEqual([link?.makerName, link?.expiresAt, link?.revokedAt], ['آرش', expiresAt, null])
  assert.deepEqual(expiresAt, new Date('2026-11-25T08:30:00Z'))
})

test('a link opens until its moment and not after it', async () => {
  const clocked = aNewsroom(db)
  const { id: storyId } = await aStory(clocked, { status: 'draft' })
  const { path, expiresAt } = await makePreviewLink(clocked, { storyId, days: 1 })
  clocked.clock.moveTo(new Date(expiresAt.getTime() - 1))
  assert.ok(await readPreview(clocked, tokenIn(path)))
  clocked.clock.moveTo(expiresAt)
  assert.equal(await readPreview(clocked, tokenIn(path)), undefined)
})

test('a revoked link opens nothing, and is revoked once', async () => {
  const { id: storyId } = await aStory(newsroom, { status: 'draft' })
  const { path } = await makePreviewLink(reporter, { storyId, days: 1 })
  const other = await aStory(newsroom, { status: 'draft' })
  const [{ id: linkId } = { id: '' }] = await listPreviewLinks(newsroom, storyId)
  await assert.rejects(
    revokePreviewLink(reporter, { storyId: other.id, linkId }),
    refused('preview.not_found'),
  )
  await revokePreviewLink(reporter, { storyId, linkId })
  assert.equal(await readPreview(newsroom, tokenIn(path)), undefined)
  await assert.rejects(revokePreviewLink(reporter, { storyId, linkId }), refused('preview.not_found'))
})

test('the picture of a draft is shown by its link, another draft’s is not', async () => {
  const storage = aStorage()
  const order = { bytes: await aPhotograph(), alt: 'پل', credit: 'آرش' }
  const mine = await addPicture({ ...newsroom, storage }, order)
  const foreign = await addPicture({ ...newsroom, storage }, order)
  const { id: storyId } = await aStory(newsroom, { status: 'draft', content: { pictureId: mine.id } })
  await aStory(newsroom, { status: 'draft', content: { pictureId: foreign.id } })
  const { path } = await makePreviewLink(reporter, { storyId, days: 1 })
  const routes = previewMediaRoutes(newsroom, storage)
  const shown = await routes.request(`${path}/media/${mine.id}/${mine.stamp}/wide-320.webp`)
  assert.deepEqual([shown.status, shown.headers.get('cache-control')], [200, 'private, no-store'])
  assert.equal(
    (await routes.request(`${path}/media/${foreign.id}/${foreign.stamp}/wide-320.webp`)).status,
    500,
  )
  assert.equal(
    (await routes.request(`/preview/nothing/media/${mine.id}/${mine.stamp}/wide-320.webp`)).status,
    500,
  )
})
