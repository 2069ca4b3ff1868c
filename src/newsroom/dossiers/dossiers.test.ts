import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, aStory, faulty, refused } from '../testing.ts'
import { changeDossier, setDossierState } from './change-dossier.ts'
import { createDossier } from './create-dossier.ts'
import { readDeskDossier } from './desk-dossier-store.ts'
import { linkCounterparts } from '../link-counterparts.ts'
import { dossierCursor, listDossiers, readDossier } from './dossier-store.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
const editor = actingAs(newsroom, await anActor(newsroom, 'editor'))
const one = await aStory(newsroom)
const other = await aStory(newsroom)
const draft = await aStory(newsroom, { status: 'draft' })
const order = { title: 'آب در فلات', introduction: 'از قنات تا آب\u200Cشیرین\u200Cکن.', stories: [one.id] }
const { id: dossierId } = await createDossier(editor, { ...order, slug: 'ab' }, 'draft')

test('a reporter makes, changes and publishes no dossier', async () => {
  await assert.rejects(createDossier(reporter, order), refused('access.not_allowed'))
  await assert.rejects(
    changeDossier(reporter, { ...order, dossierId, basedOn: 1 }),
    refused('access.not_allowed'),
  )
  await assert.rejects(
    setDossierState(reporter, { dossierId, state: 'published' }),
    refused('access.not_allowed'),
  )
})

test('readers know nothing of a dossier that is being prepared', async () => {
  assert.equal(await readDossier(newsroom, 'ab', 'fa'), undefined)
  assert.deepEqual(await listDossiers(newsroom, { edition: 'fa', limit: 5 }), [])
})

test('everything that is wrong with the words of a dossier is said at once', async () => {
  const wrong = { title: ' ', introduction: 'a\0', titleEn: 'w'.repeat(201), introductionEn: '', stories: [] }
  await assert.rejects(
    createDossier(editor, wrong),
    faulty('title required', 'introduction malformed', 'titleEn too-long'),
  )
})

test('everything that is wrong with a moment is said at once', async () => {
  const moments = [{ day: '1405/9/1', text: ' ', storyId: null }]
  await assert.rejects(
    changeDossier(editor, { ...order, dossierId, basedOn: 1, moments }),
    faulty('moments.0.text required', 'moments.0.day malformed'),
  )
})

test('a published dossier shows its stories in order and its moments, the latest first', async () => {
  const moments = [
    { day: '2026-10-01', text: 'نخستین چاه', storyId: null },
    { day: '2026-11-01', text: 'آب رسید', storyId: draft.id },
  ]
  const stories = [other.id, one.id, draft.id]
  await changeDossier(editor, { ...order, slug: 'ab', dossierId, basedOn: 1, stories, moments })
  await setDossierState(editor, { dossierId, state: 'published' })

  const dossier = await readDossier(newsroom, 'ab', 'fa')

  assert.deepEqual(
    dossier?.stories.map(({ id }) => id),
    [other.id, one.id],
  )
  assert.deepEqual(
    dossier?.moments.map(({ day, text, story }) => [day, text, story]),
    [
      ['2026-11-01', 'آب رسید', null],
      ['2026-10-01', 'نخستین چاه', null],
    ],
  )
})

test('English readers have a dossier once it has an English title, with the translations of its stories', async () => {
  const translated = await aStory(newsroom, { edition: 'en' })
  await linkCounterparts(editor, { fa: one.id, en: translated.id })
  const { version, stories } = await readDeskDossier(editor, dossierId)
  const kept = { ...order, slug: 'ab', dossierId, stories: stories.map(({ id }) => id) }
  assert.equal(await readDossier(newsroom, 'ab', 'en'), undefined)
  assert.deepEqual(await listDossiers(newsroom, { edition: 'en', limit: 5 }), [])
  await assert.rejects(
    changeDossier(editor, { ...kept, basedOn: version, introductionEn: 'From qanats on.' }),
    faulty('titleEn required'),
  )

  const moments = [
    { day: '2026-10-01', text: 'نخستین چاه', textEn: 'The first well', storyId: one.id },
    { day: '2026-11-01', text: 'آب رسید', storyId: null },
  ]
  await changeDossier(editor, { ...kept, basedOn: version, titleEn: 'Water on the plateau', moments })

  const dossier = await readDossier(newsroom, 'ab', 'en')
  assert.deepEqual([dossier?.title, dossier?.introduction], ['Water on the plateau', ''])
  assert.deepEqual(
    dossier?.stories.map(({ id }) => id),
    [translated.id],
  )
  assert.deepEqual(
    dossier?.moments.map(({ text, story }) => [text, story?.id]),
    [['The first well', translated.id]],
  )
})

test('a list of dossiers goes on where its page ended', async () => {
  const [latest] = await listDossiers(newsroom, { edition: 'fa', limit: 1 })
  assert.ok(latest)
  await createDossier(editor, { ...order, slug: 'at-the-same-moment', stories: [] })

  const all = await listDossiers(newsroom, { edition: 'fa', limit: 5 })
  const [first] = all
  assert.ok(first)
  const rest = await listDossiers(newsroom, { edition: 'fa', before: dossierCursor(first), limit: 5 })

  assert.equal(all.length, 2)
  assert.deepEqual(rest, all.slice(1))
})

test('a save that began from an older version is refused; a former address leads on', async () => {
  await assert.rejects(
    changeDossier(editor, { ...order, dossierId, basedOn: 1 }),
    refused('dossier.changed_since_read'),
  )
  const { version } = await readDeskDossier(editor, dossierId)

  await changeDossier(editor, { ...order, slug: 'ab-dar-falat', dossierId, basedOn: version })
  await setDossierState(editor, { dossierId, state: 'closed' })

  assert.equal((await readDossier(newsroom, 'ab', 'fa'))?.slug, 'ab-dar-falat')
  assert.equal((await readDossier(newsroom, 'ab', 'fa'))?.isClosed, true)
})
