import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, faulty } from '../../newsroom/testing.ts'
import { takeRelease } from '../take-release.ts'
import { sendPosted } from '../letters/post-letters.ts'
import { anEditor, anOffice, anOfficerOf, aSentRelease, postal, aLetterBox } from '../testing.ts'
import { presentDesks } from './present-desks.ts'
import { remindDesks } from './remind-desks.ts'
import { saveDesk } from './save-desk.ts'
import { saveRouting } from './save-routing.ts'

const { db } = await freshDatabase()
const newsroom = aNewsroom(db)
const context = { ...newsroom, config: postal }
const administrator = actingAs(newsroom, await anActor(newsroom, 'administrator'))
const editor = await anEditor(newsroom)
const officer = await anOfficerOf(newsroom, await anOffice(newsroom, { name: 'راهداری لرستان' }))
const words = { nameFa: 'میز استان\u200Cها', nameEn: 'Provinces', answerMinutes: 60 }
const { id } = await saveDesk(administrator, words)
await saveRouting(administrator, {
  basedOn: 0,
  rules: [{ section: null, province: null, kind: null, words: '', deskId: id }],
})
const later = (minutes: number): void =>
  newsroom.clock.moveTo(new Date(newsroom.clock.now().getTime() + minutes * 60_000))

const { sent, mail } = aLetterBox()

test('a desk takes no address that is none', async () => {
  await assert.rejects(
    saveDesk(administrator, { ...words, id, reminderTo: 'desk@peyk.example\r\nBcc: all@peyk.example' }),
    faulty('reminderTo malformed'),
  )
})

test('a desk without an address is written to never', async () => {
  await aSentRelease(officer)
  later(50)

  assert.equal(await remindDesks(context), 1)
  assert.equal(await sendPosted(context, mail), 0)
})

test('a desk with an address gets one letter of each release that nearly runs over, without a word of its text', async () => {
  await saveDesk(administrator, { ...words, id, reminderTo: 'desk@peyk.example' })
  const release = await aSentRelease(officer, { headline: 'قناری زرد', contact: 'پنهان 3318' })
  await takeRelease(editor, { releaseId: release.id })
  later(40)
  await remindDesks(context)
  assert.equal(await sendPosted(context, mail), 0)
  later(6)

  await Promise.all([remindDesks(context), remindDesks(context)])
  await remindDesks(context)
  await sendPosted(context, mail)

  assert.equal(sent.length, 1)
  assert.equal(sent[0]?.to, 'desk@peyk.example')
  assert.equal(sent[0]?.subject, 'زمان پاسخ به اطلاعیهٔ راهداری لرستان رو به پایان است')
  assert.match(sent[0]?.text ?? '', new RegExp(`https://peyk\\.example/admin/releases/${release.id}`))
  assert.doesNotMatch(JSON.stringify(sent), /قناری|3318/)
})

test('an office does not learn the address of a desk', async () => {
  const reach = { side: 'office', officeId: '', officeIds: [], personId: '' } as const
  assert.equal((await presentDesks(context, reach)).desks[0]?.reminderTo, null)
  assert.equal((await presentDesks(context, { side: 'desk' })).desks[0]?.reminderTo, 'desk@peyk.example')
})
