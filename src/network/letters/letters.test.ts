import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { createSection } from '../../newsroom/index.ts'
import { aNewsroom } from '../../newsroom/testing.ts'
import { inTransaction } from '../../platform/context.ts'
import type { Mail } from '../../platform/mail/mail.ts'
import { acceptRelease } from '../accept-release.ts'
import { sendAdvisory } from '../advisories/send-advisory.ts'
import { declineRelease } from '../decline-release.ts'
import { returnRelease } from '../return-release.ts'
import { takeRelease } from '../take-release.ts'
import { aLetterBox, anEditor, anOffice, anOfficerOf, aSentRelease, postal } from '../testing.ts'
import { sendPosted } from './post-letters.ts'
import { tellOfPublished } from './tell-officers.ts'

// What the desk does is told to offices by letter, and a letter that no server takes waits.

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const context = { ...newsroom, config: postal }
const editor = { ...(await anEditor(newsroom)), config: postal }
const office = await anOffice(newsroom, { slug: 'own' })
const officer = await anOfficerOf(newsroom, office)
await anOfficerOf(newsroom, await anOffice(newsroom, { slug: 'beside' }))
const { slug: section } = await createSection(newsroom, { slug: 'roads', nameFa: 'راه', nameEn: 'Roads' })
const { sent, mail } = aLetterBox()
const away: Mail = { ...mail, send: () => Promise.reject(new Error('no server')) }
const later = (minutes: number): void =>
  newsroom.clock.moveTo(new Date(newsroom.clock.now().getTime() + minutes * 60_000))

async function takenRelease(): Promise<string> {
  const { id } = await aSentRelease(officer, { headline: 'قناری زرد' })
  await takeRelease(editor, { releaseId: id })
  return id
}

/** What lies in the box now; it is emptied. */
async function letters() {
  await sendPosted(context, mail)
  return sent.splice(0)
}

test('where no letter leaves none is laid out', async () => {
  const releaseId = await takenRelease()
  await returnRelease(
    { ...editor, config: newsroom.config },
    { releaseId, note: 'جای رویداد؟', passages: [] },
  )

  assert.deepEqual(await letters(), [])
})

test('who sent a release is told that it came back, without a word of it or of the answer', async () => {
  const releaseId = await takenRelease()
  await returnRelease(editor, { releaseId, note: 'جای رویداد را بنویسید', passages: [] })

  const [letter, ...more] = await letters()
  assert.equal(more.length, 0)
  assert.equal(letter?.subject, 'اطلاعیهٔ شما برای اصلاح برگشت')
  assert.match(letter.text, new RegExp(`https://peyk\\.example/admin/releases/${releaseId}`))
  assert.match(letter.text, /Your release came back for changes/)
  assert.doesNotMatch(JSON.stringify(letter), /قناری|جای رویداد/)
})

test('who sent a release is told that it was declined', async () => {
  const releaseId = await takenRelease()
  await declineRelease(editor, { releaseId, reason: 'advertising', note: 'تبلیغ است.' })

  assert.deepEqual(
    (await letters()).map(({ subject }) => subject),
    ['اطلاعیهٔ شما پذیرفته نشد'],
  )
})

test('an accepted release is told of twice: when a story begins, and where it is read when it is out', async () => {
  const releaseId = await takenRelease()
  const { storyId, code } = await acceptRelease(editor, { releaseId, section })
  assert.deepEqual(
    (await letters()).map(({ subject }) => subject),
    ['اطلاعیهٔ شما پذیرفته شد'],
  )

  await inTransaction(context, within => tellOfPublished(within, storyId))

  const [letter] = await letters()
  assert.equal(letter?.subject, 'خبری بر پایهٔ اطلاعیهٔ شما منتشر شد')
  assert.match(letter.text, new RegExp(`https://peyk\\.example/n/${code}\\b`))
})

test('an advisory is told to the officers of its offices alone, without its words', async () => {
  const order = {
    kind: 'information',
    subject: 'آمار بارش',
    text: 'آمار را بفرستید.',
    storyId: null,
    answerBy: null,
  } as const
  await sendAdvisory(editor, { ...order, to: { offices: ['own'], under: null, province: null, kind: null } })

  const told = await letters()
  assert.equal(told.length, 1)
  assert.equal(told[0]?.subject, 'پیامی از تحریریه برای دفتر شما رسید')
  assert.doesNotMatch(JSON.stringify(told), /بارش|آمار/)
})

test('a letter that no server takes waits longer each time, and leaves when one does', async () => {
  await declineRelease(editor, { releaseId: await takenRelease(), reason: 'advertising', note: 'تبلیغ است.' })

  assert.equal(await sendPosted(context, away), 0)
  assert.equal(await sendPosted(context, mail), 0)
  later(2)
  assert.equal(await sendPosted(context, away), 0)
  later(4)
  assert.equal(await sendPosted(context, mail), 0)
  later(2)
  assert.equal(await sendPosted(context, mail), 1)
  assert.equal(await sendPosted(context, mail), 0)
})

test('a letter is given up after a day', async () => {
  await declineRelease(editor, { releaseId: await takenRelease(), reason: 'advertising', note: 'تبلیغ است.' })
  assert.equal(await sendPosted(context, away), 0)
  later(24 * 60)

  assert.equal(await sendPosted(context, mail), 0)
  assert.deepEqual(await db.selectFrom('letter').select('id').execute(), [])
})

test('two programs hand a letter over once', async () => {
  await declineRelease(editor, { releaseId: await takenRelease(), reason: 'advertising', note: 'تبلیغ است.' })

  const counts = await Promise.all([sendPosted(context, mail), sendPosted(context, mail)])
  assert.equal(counts[0] + counts[1], 1)
})
