import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { aNewsroom, aStorage } from '../../newsroom/testing.ts'
import { FieldProblems } from '../../platform/refusal.ts'
import { sendRelease } from '../send-release.ts'
import { aDraft, anEditor, anOffice, anOfficerOf, aReleaseToWrite } from '../testing.ts'
import { returnRelease } from '../return-release.ts'
import { withdrawRelease } from '../withdraw-release.ts'
import { writeRelease } from '../write-release.ts'
import { addReleaseFile } from './add-release-file.ts'
import { readFileWithin } from './file-store.ts'
import { fileKey } from './release-file.ts'
import { removeUnusedFiles } from './remove-unused-files.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const storage = aStorage()
const context = { ...newsroom, storage }
const officer = await anOfficerOf(newsroom, await anOffice(newsroom))
const writer = { ...officer, storage }
const editor = await anEditor(newsroom)
const later = (days: number): void =>
  newsroom.clock.moveTo(new Date(newsroom.clock.now().getTime() + days * 86_400_000))
const weekAgo = () => new Date(newsroom.clock.now().getTime() - 7 * 86_400_000)
const pdf = (words: string): Uint8Array => Buffer.from(`%PDF-1.7\n${words}\n%%EOF`, 'latin1')
const aFile = (words: string) => addReleaseFile(writer, { bytes: pdf(words), name: `${words}.pdf` })
const named = (id: string) => ({ id, caption: 'نامه', credit: 'دفتر' })
const keyOf = async (id: string) => {
  const row = await db
    .selectFrom('release_file')
    .select(['content_hash as contentHash', 'kind'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return fileKey(row)
}
const isKept = async (id: string): Promise<boolean> => (await storage.get(await keyOf(id))) !== undefined

const attachedToNothing = await aFile('loose')
const replaced = await aFile('replaced')
const current = await aFile('current')
const sent = await aFile('sent')
const sentOnce = await aFile('sent once')
const ofWithdrawn = await aFile('withdrawn')

const draft = await aDraft(officer, { files: [named(replaced.id)] })
await writeRelease(officer, {
  ...aReleaseToWrite({ files: [named(current.id)] }),
  releaseId: draft.id,
  basedOn: draft.revisionId,
})
const release = await aDraft(officer, { files: [named(sent.id), named(sentOnce.id)] })
await sendRelease(officer, { releaseId: release.id })
await returnRelease(editor, { releaseId: release.id, note: 'یک پیوست کافی است.' })
await writeRelease(officer, {
  ...aReleaseToWrite({ files: [named(sent.id)] }),
  releaseId: release.id,
  basedOn: release.revisionId,
})
const withdrawn = await aDraft(officer, { files: [named(ofWithdrawn.id)] })
await withdrawRelease(officer, { releaseId: withdrawn.id })

test('nothing is removed before its week is over', async () => {
  later(6)

  assert.equal(await removeUnusedFiles(context, weekAgo()), 0)
  assert.equal(await isKept(attachedToNothing.id), true)
})

test('what was replaced, withdrawn unsent or attached to nothing is removed; a draft and a sent copy keep theirs', async () => {
  later(2)

  assert.equal(await removeUnusedFiles(context, weekAgo()), 3)
  assert.equal(await removeUnusedFiles(context, weekAgo()), 0)
  assert.deepEqual(
    await Promise.all([attachedToNothing, replaced, ofWithdrawn].map(({ id }) => isKept(id))),
    [false, false, false],
  )
  assert.deepEqual(await Promise.all([current, sent, sentOnce].map(({ id }) => isKept(id))), [
    true,
    true,
    true,
  ])
})

test('a sent copy keeps its files for years, also those that its office took off later', async () => {
  later(2000)
  await removeUnusedFiles(context, weekAgo())

  const found = await readFileWithin(
    context,
    { side: 'desk' },
    { releaseId: release.id, fileId: sentOnce.id },
  )
  assert.equal(found?.name, 'sent once.pdf')
  assert.equal(await isKept(sentOnce.id), true)
})

test('a file that was removed is attached to nothing any more', async () => {
  await assert.rejects(aDraft(officer, { files: [named(replaced.id)] }), FieldProblems)
})

test('the same bytes sent again are there again, and one of two files with the same bytes keeps them', async () => {
  const again = await aFile('replaced')
  assert.equal(await isKept(again.id), true)
  await aFile('current')
  later(8)

  assert.equal(await removeUnusedFiles(context, weekAgo()), 2)
  assert.equal(await isKept(again.id), false)
  assert.equal(await isKept(current.id), true)
})

test('a file that is attached while it is looked at stays', async () => {
  const file = await aFile('late')
  later(8)
  const before = weekAgo()

  const [, removed] = await Promise.all([
    aDraft(officer, { files: [named(file.id)] }).catch((fault: unknown) => fault),
    removeUnusedFiles(context, before),
  ])
  const carried = await db
    .selectFrom('release_revision_file')
    .select('file_id')
    .where('file_id', '=', file.id)
    .execute()

  assert.equal(carried.length === 1, removed === 0)
  assert.equal(await isKept(file.id), removed === 0)
})
