import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import type { Actor, Rights } from '../../people/index.ts'
import { createSection } from '../sections/create-section.ts'
import { readSection } from '../section-store.ts'
import { actingAs, aNewsroom, anActor, aStory, faulty, refused } from '../testing.ts'
import { withdrawStory } from '../withdraw-story.ts'
import { arrangedPageOf, mayArrange } from './arranged-page.ts'
import { listArranged, listArrangements } from './arrangement-store.ts'
import { endPins } from './end-pins.ts'
import { publishArrangement } from './publish-arrangement.ts'
import { restoreArrangement } from './restore-arrangement.ts'
import { listSlotCandidates } from './slot-candidate-store.ts'

const { db } = await freshDatabase()
// Its clock stands at noon in Tehran, 22 November.
const newsroom = aNewsroom(db)
const noon = newsroom.clock.now()
const after = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000)
await createSection(newsroom, { slug: 'sport', nameFa: 'ورزش', nameEn: 'Sport' })
const bridge = await aStory(newsroom)
const kiln = await aStory(newsroom, { content: { headline: 'کورهٔ می\u200Cبد روشن شد' } })
const match = await aStory(newsroom, { section: 'sport' })
const front = await arrangedPageOf(newsroom, { edition: 'fa' })
const sport = await arrangedPageOf(newsroom, { edition: 'fa', section: 'sport' })
const english = await arrangedPageOf(newsroom, { edition: 'en' })

const at = (position: number, storyId: string, pinnedUntil: Date | null = null) => ({
  position,
  storyId,
  dossierId: null,
  pinnedUntil,
})
const newestOf = async (page = front) => (await listArrangements(newsroom, page, 1))[0]?.id ?? null
const placed = async (page: { edition: 'fa' | 'en'; section?: string } = { edition: 'fa' }) =>
  (await listArranged(newsroom, page)).map(({ position, holds }) => [position, holds.id])
const frontEvents = async () =>
  (await db.selectFrom('event').select(['name', 'payload']).where('name', '=', 'front.changed').execute())
    .length

test('a reporter does not arrange the front page, nor anybody a page that is not there', async () => {
  const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
  await assert.rejects(
    publishArrangement(reporter, { page: front, basedOn: null, slots: [] }),
    refused('access.not_allowed'),
  )
  await assert.rejects(
    restoreArrangement(reporter, { page: front, basedOn: null, arrangementId: bridge.id }),
    refused('access.not_allowed'),
  )
  await assert.rejects(arrangedPageOf(newsroom, { edition: 'fa', section: 'none' }), refused('front.no_page'))
})

test('an editor of one section does not arrange the page of another', async () => {
  const society = (await readSection(newsroom, 'society'))?.id ?? ''
  const rights: Rights = { usual: 'read', exceptions: { [society]: 'publish' } }
  const editor = await anActor(newsroom, 'editor')
  const actor: Actor = editor.kind === 'person' ? { ...editor, rights } : editor
  const ofSociety = actingAs(newsroom, actor)
  await assert.rejects(
    publishArrangement(ofSociety, { page: sport, basedOn: null, slots: [] }),
    refused('access.not_in_section'),
  )
})

test('who holds the right of an editor in one section arranges its page, whatever the role, and no front page', async () => {
  const reporter = await anActor(newsroom, 'reporter')
  const rights: Rights = { usual: 'write', exceptions: { [sport.section?.id ?? '']: 'publish' } }
  const trusted: Actor = reporter.kind === 'person' ? { ...reporter, rights } : reporter
  assert.deepEqual(
    [mayArrange(reporter, sport), mayArrange(trusted, front), mayArrange(trusted, sport)],
    [false, false, true],
  )
})

test('everything that is wrong with the places is told at once', async () => {
  const draft = await aStory(newsroom, { status: 'draft' })
  const foreign = await aStory(newsroom, { edition: 'en' })
  await assert.rejects(
    publishArrangement(newsroom, {
      page: front,
      basedOn: null,
      slots: [
        at(1, draft.id),
        at(2, foreign.id),
        at(3, bridge.id, noon),
        at(4, bridge.id),
        at(4, kiln.id),
        at(8, match.id),
      ],
    }),
    faulty(
      'slots.1 not-shown',
      'slots.2 not-shown',
      'slots.3 pin-over',
      'slots.4 placed-twice',
      'slots.4 place-taken',
      'slots.8 unknown',
    ),
  )
})

test('an arrangement is what readers are shown, place by place, and says who made it', async () => {
  const editor = await anActor(newsroom, 'editor', 'رؤیا ملکی')
  const told = await frontEvents()
  await publishArrangement(actingAs(newsroom, editor), {
    page: front,
    basedOn: null,
    slots: [at(1, kiln.id), at(3, bridge.id)],
  })
  assert.deepEqual(await placed(), [
    [1, kiln.id],
    [3, bridge.id],
  ])
  assert.deepEqual(await placed({ edition: 'en' }), [])
  const [line] = await listArrangements(newsroom, front)
  assert.deepEqual([line?.number, line?.arrangedBy, line?.filled], [1, 'رؤیا ملکی', 2])
  assert.equal(await frontEvents(), told + 1)
  const acts = await db
    .selectFrom('audit_entry')
    .select('subject_id')
    .where('act', '=', 'arrange page')
    .execute()
  assert.deepEqual(acts, [{ subject_id: 'fa' }])
})

test('what was arranged before a colleague’s arrangement is refused, and theirs stands', async () => {
  const before = await placed()
  await assert.rejects(
    publishArrangement(newsroom, { page: front, basedOn: null, slots: [at(1, match.id)] }),
    refused('front.changed_since_read'),
  )
  assert.deepEqual(await placed(), before)
})

test('of two editors who arrange at the same moment one is refused', async () => {
  const order = { page: english, basedOn: null, slots: [] }
  const ends = await Promise.allSettled([
    publishArrangement(newsroom, order),
    publishArrangement(newsroom, order),
  ])
  assert.deepEqual(ends.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await listArrangements(newsroom, english)).length, 1)
})

test('a page of a section may hold a story of another section', async () => {
  await publishArrangement(newsroom, { page: sport, basedOn: null, slots: [at(1, bridge.id)] })
  assert.deepEqual(await placed({ edition: 'fa', section: 'sport' }), [[1, bridge.id]])
})

test('a withdrawn story and one under embargo leave their places', async () => {
  const withdrawn = await aStory(newsroom)
  const embargoed = await aStory(newsroom)
  await publishArrangement(newsroom, {
    page: front,
    basedOn: await newestOf(),
    slots: [at(1, withdrawn.id), at(2, embargoed.id), at(3, bridge.id)],
  })
  await withdrawStory(newsroom, { storyId: withdrawn.id, note: 'منبع، خبر را پس گرفت.' })
  await db
    .updateTable('story')
    .set({ embargo_until: after(60) })
    .where('id', '=', embargoed.id)
    .execute()
  assert.deepEqual(await placed(), [[3, bridge.id]])
})

test('an earlier arrangement comes back as a new one, without what readers no longer see', async () => {
  const withWithdrawn = await newestOf()
  await publishArrangement(newsroom, { page: front, basedOn: withWithdrawn, slots: [] })
  await assert.rejects(
    restoreArrangement(newsroom, { page: front, basedOn: await newestOf(), arrangementId: bridge.id }),
    refused('front.no_arrangement'),
  )
  await assert.rejects(
    restoreArrangement(newsroom, { page: front, basedOn: withWithdrawn, arrangementId: withWithdrawn ?? '' }),
    refused('front.changed_since_read'),
  )
  await restoreArrangement(newsroom, {
    page: front,
    basedOn: await newestOf(),
    arrangementId: withWithdrawn ?? '',
  })
  const [newest] = await listArrangements(newsroom, front)
  assert.deepEqual([newest?.number, newest?.restored, newest?.filled], [4, 2, 1])
  assert.deepEqual(await placed(), [[3, bridge.id]])
})

test('a pin ends at its moment, and the pages are told once', async () => {
  await publishArrangement(newsroom, {
    page: front,
    basedOn: await newestOf(),
    slots: [at(1, kiln.id, after(10)), at(2, bridge.id, after(20)), at(3, match.id)],
  })
  assert.equal(await endPins(newsroom), 0)
  const told = await frontEvents()
  newsroom.clock.moveTo(after(10))
  assert.equal(await endPins(newsroom), 1)
  assert.equal(await endPins(newsroom), 0)
  assert.deepEqual(await placed(), [
    [2, bridge.id],
    [3, match.id],
  ])
  newsroom.clock.moveTo(after(20))
  assert.equal(await endPins(newsroom), 1)
  assert.equal(await frontEvents(), told + 2)
  newsroom.clock.moveTo(noon)
})

test('the pins of an arrangement that another replaced are nobody’s business', async () => {
  const pinned = [at(1, kiln.id, after(10))]
  await publishArrangement(newsroom, { page: front, basedOn: await newestOf(), slots: pinned })
  await publishArrangement(newsroom, { page: front, basedOn: await newestOf(), slots: [] })
  newsroom.clock.moveTo(after(10))
  assert.equal(await endPins(newsroom), 0)
  newsroom.clock.moveTo(noon)
})

test('a story for a place is found in any spelling, and only among what readers see', async () => {
  await aStory(newsroom, { status: 'draft', content: { headline: 'کورهٔ میبد خاموش ماند' } })
  const found = await listSlotCandidates(newsroom, { edition: 'fa', text: 'كوره ميبد' })
  assert.deepEqual(
    found.map(({ id }) => id),
    [kiln.id],
  )
  const newest = await listSlotCandidates(newsroom, { edition: 'fa', section: 'sport', text: '' })
  assert.deepEqual(
    newest.map(({ id }) => id),
    [match.id],
  )
})
