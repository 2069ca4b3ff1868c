import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, aStory, faulty, refused } from '../testing.ts'
import { changeDossier, setDossierState } from './change-dossier.ts'
import { createDossier } from './create-dossier.ts'
import { readDeskDossier } from './desk-dossier-store.ts'
import { listDossiers, readDossier } from './dossier-store.ts'

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
  assert.equal(await readDossier(newsroom, 'ab'), undefined)
  assert.deepEqual(await listDossiers(newsroom, 5), [])
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

  const dossier = await readDossier(newsroom, 'ab')

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

test('a save that began from an older version is refused; a former address leads on', async () => {
  await assert.rejects(
    changeDossier(editor, { ...order, dossierId, basedOn: 1 }),
    refused('dossier.changed_since_read'),
  )
  const { version } = await readDeskDossier(editor, dossierId)

  await changeDossier(editor, { ...order, slug: 'ab-dar-falat', dossierId, basedOn: version })
  await setDossierState(editor, { dossierId, state: 'closed' })

  assert.equal((await readDossier(newsroom, 'ab'))?.slug, 'ab-dar-falat')
  assert.equal((await readDossier(newsroom, 'ab'))?.isClosed, true)
})
