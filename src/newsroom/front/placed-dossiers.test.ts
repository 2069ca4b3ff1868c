import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { changeDossier, setDossierState } from '../dossiers/change-dossier.ts'
import { createDossier } from '../dossiers/create-dossier.ts'
import { addPicture } from '../media/add-picture.ts'
import { actingAs, aNewsroom, anActor, aPhotograph, aStorage, aStory, faulty, refused } from '../testing.ts'
import { withdrawStory } from '../withdraw-story.ts'
import type { Slot } from './arrangement.ts'
import { arrangedPageOf } from './arranged-page.ts'
import { listArranged, listArrangements, listFilledSlots } from './arrangement-store.ts'
import { publishArrangement } from './publish-arrangement.ts'
import { restoreArrangement } from './restore-arrangement.ts'
import { listDossierCandidates } from './slot-candidate-store.ts'

const { db } = await freshDatabase()
// Its clock stands at noon in Tehran, 22 November.
const newsroom = aNewsroom(db)
const noon = newsroom.clock.now()
const aPicture = async () =>
  addPicture({ ...newsroom, storage: aStorage() }, { bytes: await aPhotograph(), alt: 'قنات', credit: 'آرش' })
const [early, late] = [await aPicture(), await aPicture()]
const plain = await aStory(newsroom)
const first = await aStory(newsroom, { content: { pictureId: early.id } })
const second = await aStory(newsroom, { content: { pictureId: late.id } })
const water = await createDossier(newsroom, {
  title: 'آب در فلات',
  introduction: 'از قنات\u200Cها تا سدها.',
  stories: [plain.id, first.id, second.id],
})
const roads = await createDossier(newsroom, {
  title: 'راه\u200Cهای برفی',
  introduction: 'گردنه.',
  stories: [plain.id],
})
const front = await arrangedPageOf(newsroom, { edition: 'fa' })
const english = await arrangedPageOf(newsroom, { edition: 'en' })
const society = await arrangedPageOf(newsroom, { edition: 'fa', section: 'society' })
const hold = (position: number, dossierId: string, pinnedUntil: Date | null = null): Slot => ({
  position,
  storyId: null,
  dossierId,
  pinnedUntil,
})
const newestOf = async (page = front) => (await listArrangements(newsroom, page, 1))[0]?.id ?? null
const arrange = async (slots: Slot[], page = front) =>
  publishArrangement(newsroom, { page, basedOn: await newestOf(page), slots })
const idsIn = async (page: { edition: 'fa' | 'en'; section?: string } = { edition: 'fa' }) =>
  (await listArranged(newsroom, page)).map(({ position, holds }) => [position, holds.id])
const versionOf = async (id: string) =>
  (await db.selectFrom('dossier').select('version').where('id', '=', id).executeTakeFirstOrThrow()).version
const frontEvents = async () =>
  (await db.selectFrom('event').select('payload').where('name', '=', 'front.changed').orderBy('id').execute())
    .map(({ payload }) => JSON.stringify(payload))
    .toSorted()

test('a reporter gives a dossier no place', async () => {
  const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
  await assert.rejects(
    publishArrangement(reporter, { page: front, basedOn: null, slots: [hold(1, water.id)] }),
    refused('access.not_allowed'),
  )
})

test('a place holds one thing: a dossier that readers see, of their edition, once', async () => {
  const hidden = await createDossier(newsroom, { title: 'نهان', introduction: 'ن', stories: [plain.id] })
  await setDossierState(newsroom, { dossierId: hidden.id, state: 'draft' })
  const both = { ...hold(4, roads.id), storyId: plain.id }
  const neither = { ...hold(5, ''), dossierId: null }
  await assert.rejects(
    arrange([hold(1, hidden.id), hold(2, water.id, noon), hold(3, water.id), both, neither]),
    faulty(
      'slots.1 not-shown',
      'slots.2 pin-over',
      'slots.3 placed-twice',
      'slots.4 malformed',
      'slots.5 required',
    ),
  )
  await assert.rejects(arrange([hold(1, water.id)], english), faulty('slots.1 not-shown'))
})

test('a dossier in a place is shown with its words and the picture of its first pictured story', async () => {
  await arrange([hold(2, water.id, new Date(noon.getTime() + 3_600_000))])
  const [place] = await listArranged(newsroom, { edition: 'fa' })
  assert.equal(place?.position, 2)
  assert.deepEqual(
    { ...place.holds, picture: place.holds.picture?.id },
    {
      ...{ kind: 'dossier', id: water.id, slug: water.slug, title: 'آب در فلات' },
      ...{ introduction: 'از قنات\u200Cها تا سدها.', picture: early.id },
    },
  )
  const [slot] = await listFilledSlots(newsroom, 'fa', (await newestOf()) ?? '')
  assert.deepEqual(slot?.holds, {
    kind: 'dossier',
    id: water.id,
    title: 'آب در فلات',
    stories: 3,
    hasPicture: true,
    isShown: true,
  })
})

test('a story that is withdrawn lends its dossier no picture any more', async () => {
  await withdrawStory(newsroom, { storyId: first.id, note: 'منبع، خبر را پس گرفت.' })
  const [place] = await listArranged(newsroom, { edition: 'fa' })
  assert.equal(place?.holds.picture?.id, late.id)
})

test('a dossier leaves its place when its pin ends', async () => {
  newsroom.clock.moveTo(new Date(noon.getTime() + 3_600_000))
  assert.deepEqual(await idsIn(), [])
  newsroom.clock.moveTo(noon)
  assert.deepEqual(await idsIn(), [[2, water.id]])
})

test('a dossier taken back leaves its places, and every page that gives it one is told, then and when it returns', async () => {
  await arrange([hold(1, water.id)], society)
  const told = await frontEvents()
  await setDossierState(newsroom, { dossierId: water.id, state: 'draft' })
  assert.deepEqual([await idsIn(), await idsIn({ edition: 'fa', section: 'society' })], [[], []])
  const [slot] = await listFilledSlots(newsroom, 'fa', (await newestOf()) ?? '')
  assert.equal(slot?.holds.isShown, false)

  await setDossierState(newsroom, { dossierId: water.id, state: 'published' })

  assert.deepEqual(await idsIn({ edition: 'fa', section: 'society' }), [[1, water.id]])
  const pages = ['{"edition": "fa", "section": null}', '{"edition": "fa", "section": "society"}']
  assert.equal((await frontEvents()).length, told.length + 2 * pages.length)
})

test('a page whose arrangement gave the dossier up is told no more', async () => {
  await arrange([], society)
  const told = await frontEvents()
  await changeDossier(newsroom, {
    ...{ dossierId: water.id, basedOn: 3, slug: water.slug, title: 'آب در فلات ایران' },
    ...{ introduction: 'از قنات\u200Cها تا سدها.', stories: [plain.id], moments: [] },
  })
  assert.equal((await frontEvents()).length, told.length + 1)
})

test('an earlier arrangement comes back with its dossiers, without those that readers do not see', async () => {
  await arrange([hold(1, water.id), hold(2, roads.id)])
  const arrangementId = (await newestOf()) ?? ''
  await arrange([])
  await setDossierState(newsroom, { dossierId: roads.id, state: 'draft' })
  await restoreArrangement(newsroom, { page: front, basedOn: await newestOf(), arrangementId })
  assert.deepEqual(await idsIn(), [[1, water.id]])
})

test('a dossier for a place is found in any spelling, and only one that readers see', async () => {
  const found = async (text: string, edition: 'fa' | 'en' = 'fa') =>
    (await listDossierCandidates(newsroom, { edition, text })).map(({ id }) => id)
  assert.deepEqual(await found('قناتها'), [water.id])
  assert.deepEqual(await found('برفی'), [])
  assert.deepEqual(await found(''), [water.id])
  assert.deepEqual(await found('', 'en'), [])
})

test('a dossier with an English title has a place in English, in its English words; without one it leaves it', async () => {
  const words = { dossierId: water.id, slug: water.slug, title: 'آب در فلات', introduction: 'از قنات.' }
  const given = { ...words, stories: [plain.id], moments: [] }
  await changeDossier(newsroom, {
    ...given,
    basedOn: await versionOf(water.id),
    titleEn: 'Water',
    introductionEn: 'Qanats.',
  })
  const candidates = await listDossierCandidates(newsroom, { edition: 'en', text: 'qanat' })
  assert.deepEqual(
    candidates.map(({ title }) => title),
    ['Water'],
  )
  await arrange([hold(1, water.id)], english)
  const [placed] = await listArranged(newsroom, { edition: 'en' })
  assert.deepEqual(placed?.holds.kind === 'dossier' && placed.holds.introduction, 'Qanats.')
  await changeDossier(newsroom, {
    ...given,
    basedOn: await versionOf(water.id),
    titleEn: '',
    introductionEn: '',
  })
  assert.deepEqual(await idsIn({ edition: 'en' }), [])
})
