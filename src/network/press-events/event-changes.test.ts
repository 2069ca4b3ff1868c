import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, refused } from '../../newsroom/testing.ts'
import { personIdOf } from '../../people/index.ts'
import { apiOf } from '../advisories/testing.ts'
import { sendPosted } from '../letters/post-letters.ts'
import { anEditor, anOffice, anOfficerOf, postal, aLetterBox } from '../testing.ts'
import { askAccreditation, withdrawAccreditation } from './accredit.ts'
import { listAccreditations } from './accreditation-store.ts'
import { noteEventSeen } from './note-event-seen.ts'
import { pressEventsApi } from './routes.ts'
import { writeEventLetters } from './write-event-letters.ts'
import { announcePressEvent, cancelPressEvent, changePressEvent } from './write-press-event.ts'

// Who is to come to an event is told when something else is true of it: on the screen, and by letter where letters leave.

const { db } = await freshDatabase()
// Its clock stands at noon in Tehran, 22 November.
const newsroom = aNewsroom(db)
const call = apiOf(pressEventsApi(newsroom))
const officer = await anOfficerOf(newsroom, await anOffice(newsroom, { slug: 'own', name: 'راهداری لرستان' }))
const editor = await anEditor(newsroom)
const moderator = actingAs(newsroom, await anActor(newsroom, 'moderator'))
const aReporter = async () => actingAs(newsroom, await anActor(newsroom, 'reporter'))
const [coming, named, gone] = [await aReporter(), await aReporter(), await aReporter()]
const idOf = (who: typeof coming): string => personIdOf(who.actor) ?? ''
const words = {
  kind: 'opening',
  title: 'بازگشایی پل',
  about: '',
  place: 'پل سراب\u200Cگل',
  province: 'lorestan',
  contact: '',
  startsAt: new Date('2026-11-24T06:30:00Z'),
  endsAt: new Date('2026-11-24T07:30:00Z'),
  accreditationUntil: new Date('2026-11-23T12:30:00Z'),
  isPublic: true,
} as const
const { id: eventId } = await announcePressEvent(officer, words)
await askAccreditation(coming, { eventId, personId: idOf(coming) })
await askAccreditation(editor, { eventId, personId: idOf(named) })
await askAccreditation(gone, { eventId, personId: idOf(gone) })
const asked = await listAccreditations(newsroom, eventId)
const ofGone = asked.find(({ personId }) => personId === idOf(gone))
await withdrawAccreditation(gone, { eventId, accreditationId: ofGone?.id ?? '' })

const context = { ...newsroom, config: postal }
const { sent, mail } = aLetterBox()
const versionOf = async () =>
  (await db.selectFrom('press_event').select('version').where('id', '=', eventId).executeTakeFirstOrThrow())
    .version

test('an event saved with the words it had stays the version that it was', async () => {
  await changePressEvent(officer, { ...words, eventId, basedOn: 1 })

  assert.equal(await versionOf(), 1)
})

test('another text troubles nobody who is to come', async () => {
  await changePressEvent(officer, { ...words, eventId, basedOn: 1, about: 'با حضور مهندسان.' })

  assert.equal(await versionOf(), 2)
  assert.deepEqual((await call(coming, 'GET /press-events/changed')).body, [])
  assert.equal(await writeEventLetters(context), 0)
})

test('another place and moment are told to those who are to come, with what was said before, and to nobody else', async () => {
  const moved = { ...words, about: 'با حضور مهندسان.', place: 'پل تازه' }
  const startsAt = new Date('2026-11-24T07:00:00Z')
  await changePressEvent(officer, { ...moved, eventId, basedOn: 2, startsAt })

  const told = await call(coming, 'GET /press-events/changed')
  assert.match(
    told.text,
    /"news":\{"changed":\["about","place","time"\].*"placeBefore":"پل سراب\u200Cگل","startsBefore":"2026-11-24T06:30:00.000Z"/,
  )
  assert.match((await call(named, 'GET /press-events/changed')).text, /پل تازه/)
  assert.deepEqual((await call(gone, 'GET /press-events/changed')).body, [])
  assert.deepEqual((await call(editor, 'GET /press-events/changed')).body, [])
  assert.deepEqual((await call(officer, 'GET /press-events/changed')).body, [])
})

test('where no letter leaves none is owed less; where they leave each gets one, whoever asks twice', async () => {
  assert.equal(await writeEventLetters(newsroom), 0)

  const counts = await Promise.all([writeEventLetters(context), writeEventLetters(context)])

  assert.equal(counts[0] + counts[1], 2)
  await sendPosted(context, mail)
  const [letter] = sent
  assert.equal(letter?.subject, 'رویداد «بازگشایی پل» عوض شد')
  assert.match(letter?.text ?? '', /زمان تازه: سه\u200Cشنبه ۳ آذر ۱۴۰۵، ۱۰:۳۰ \(پیش\u200Cتر: .*۱۰:۰۰\)/)
  assert.match(letter?.text ?? '', /New place: پل تازه \(before: پل سراب\u200Cگل\)/)
  assert.match(letter?.text ?? '', new RegExp(`https://peyk\\.example/admin/events/${eventId}`))
  assert.equal(await writeEventLetters(context), 0)
})

test('the host sees who has not seen it; a reporter says that she has', async () => {
  await assert.rejects(noteEventSeen(moderator, eventId), refused('access.not_allowed'))
  await assert.rejects(noteEventSeen(officer, eventId), refused('access.not_allowed'))

  const { text } = await call(coming, `PUT /press-events/${eventId}/seen`)

  assert.match(text, /"news":null/)
  assert.deepEqual((await call(coming, 'GET /press-events/changed')).body, [])
  const { text: atHost } = await call(officer, `GET /press-events/${eventId}`)
  assert.match(atHost, new RegExp(`"personId":"${idOf(coming)}"[^}]*"hasSeen":true`))
  assert.match(atHost, new RegExp(`"personId":"${idOf(named)}"[^}]*"hasSeen":false`))
})

test('an event that is called off is told with its reason, until it would have been over', async () => {
  sent.length = 0
  await cancelPressEvent(officer, { eventId, note: 'هوا برفی است.' })

  assert.match((await call(coming, 'GET /press-events/changed')).text, /"changed":\["cancelled"\]/)
  assert.equal(await writeEventLetters(context), 2)
  await sendPosted(context, mail)
  assert.equal(sent[0]?.subject, 'رویداد «بازگشایی پل» لغو شد')
  assert.match(sent[0]?.text ?? '', /دلیل: هوا برفی است\./)

  newsroom.clock.moveTo(new Date('2026-11-25T00:00:00Z'))
  assert.deepEqual((await call(coming, 'GET /press-events/changed')).body, [])
})
