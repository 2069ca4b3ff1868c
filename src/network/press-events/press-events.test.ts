import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../../tests/set-up/database.ts'
import { actingAs, aNewsroom, anActor, faulty, refused } from '../../newsroom/testing.ts'
import { disablePerson, personIdOf } from '../../people/index.ts'
import { apiOf } from '../advisories/testing.ts'
import { anEditor, anOffice, anOfficerOf } from '../testing.ts'
import { answerAccreditation, askAccreditation, withdrawAccreditation } from './accredit.ts'
import { listAccreditations } from './accreditation-store.ts'
import { calendarEvents, makeCalendarLink } from './own-calendar.ts'
import { listPublicPressEvents } from './press-event-store.ts'
import { pressEventsApi } from './routes.ts'
import { announcePressEvent, cancelPressEvent, changePressEvent } from './write-press-event.ts'

const { db } = await freshDatabase()
// Its clock stands at noon in Tehran, 22 November.
const newsroom = aNewsroom(db)
const call = apiOf(pressEventsApi(newsroom))
const office = await anOffice(newsroom, { slug: 'own', name: 'راهداری لرستان' })
const officer = await anOfficerOf(newsroom, office)
const officerElsewhere = await anOfficerOf(newsroom, await anOffice(newsroom, { slug: 'elsewhere' }))
const editor = await anEditor(newsroom)
const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
const moderator = actingAs(newsroom, await anActor(newsroom, 'moderator'))
const reporterId = personIdOf(reporter.actor) ?? ''
const nobodys = '01900000-0000-7000-8000-000000000000'
const order = {
  kind: 'opening',
  title: 'بازگشایی پل سراب\u200Cگل',
  about: 'با حضور مهندسان کارگاه.',
  place: 'خرم\u200Cآباد، پل سراب\u200Cگل',
  province: 'lorestan',
  contact: 'شمارهٔ پنهان 3318',
  startsAt: new Date('2026-11-24T06:30:00Z'),
  endsAt: null,
  accreditationUntil: new Date('2026-11-23T12:30:00Z'),
  isPublic: true,
} as const

test('an event that is over is not announced', async () => {
  const lastYear = { startsAt: new Date('2025-11-24T06:30:00Z'), accreditationUntil: null }

  await assert.rejects(
    announcePressEvent(officer, { ...order, ...lastYear }),
    faulty('startsAt already-over'),
  )
})

test('a reporter announces no event, and nobody changes an event of another office', async () => {
  const { id: eventId } = await announcePressEvent(officer, order)
  await assert.rejects(announcePressEvent(reporter, order), refused('access.not_allowed'))
  await assert.rejects(
    changePressEvent(officerElsewhere, { ...order, eventId, basedOn: 1 }),
    refused('press_event.not_found'),
  )
  await assert.rejects(
    cancelPressEvent(officerElsewhere, { eventId, note: 'نه' }),
    refused('press_event.not_found'),
  )
  await assert.rejects(cancelPressEvent(editor, { eventId, note: 'نه' }), refused('press_event.not_yours'))
})

test('everything that is wrong with an event is said at once', async () => {
  await assert.rejects(
    announcePressEvent(editor, {
      ...order,
      title: ' ',
      place: '',
      province: 'nowhere',
      endsAt: new Date('2026-11-24T06:00:00Z'),
      accreditationUntil: new Date('2026-11-25T06:00:00Z'),
    }),
    faulty(
      'title required',
      'place required',
      'endsAt before-beginning',
      'accreditationUntil after-beginning',
      'province unknown',
    ),
  )
  await assert.rejects(announcePressEvent(editor, order), faulty('host required'))
  await assert.rejects(announcePressEvent(editor, { ...order, office: 'nowhere' }), faulty('office unknown'))
})

const { id: eventId } = await announcePressEvent(officer, order)

const doors = [
  ['GET', ''],
  ['PUT', ''],
  ['POST', '/cancel'],
  ['POST', `/reporters/${nobodys}/answer`],
] as const
const given = {
  '': { ...order, startsAt: '2026-11-24T06:30:00Z', accreditationUntil: null, basedOn: 1 },
  '/cancel': { note: 'نه' },
  [`/reporters/${nobodys}/answer`]: { verdict: 'accepted' },
}
for (const [method, door] of doors)
  test(`an event of another office looks as if it were not there: ${method} ${door.slice(0, 10)}`, async () => {
    const sent = method === 'GET' ? undefined : given[door]
    const real = await call(officerElsewhere, `${method} /press-events/${eventId}${door}`, sent)
    const missing = await call(officerElsewhere, `${method} /press-events/${nobodys}${door}`, sent)

    assert.equal(real.status, 404)
    assert.deepEqual(real, missing)
  })

test('a save that began from an older version is refused, and a change is a new version', async () => {
  await changePressEvent(officer, { ...order, eventId, basedOn: 1, place: 'پل تازه' })
  await assert.rejects(
    changePressEvent(officer, { ...order, eventId, basedOn: 1 }),
    refused('press_event.changed_since_read'),
  )
  const { text } = await call(moderator, `GET /press-events/${eventId}`)
  assert.match(text, /پل تازه.*"version":2/)
})

test('a reporter asks for herself, an editor for anybody who writes', async () => {
  const otherId = personIdOf(editor.actor) ?? ''
  const officerId = personIdOf(officer.actor) ?? ''
  await assert.rejects(
    askAccreditation(reporter, { eventId, personId: otherId }),
    refused('access.not_allowed'),
  )
  await assert.rejects(
    askAccreditation(moderator, { eventId, personId: otherId }),
    refused('access.not_allowed'),
  )
  await assert.rejects(askAccreditation(editor, { eventId, personId: officerId }), faulty('personId unknown'))

  await askAccreditation(reporter, { eventId, personId: reporterId })
  await assert.rejects(
    askAccreditation(editor, { eventId, personId: reporterId }),
    refused('accreditation.there'),
  )
})

test('the host alone answers, once, and a no has a reason', async () => {
  const [asked] = await listAccreditations(newsroom, eventId)
  const answer = { eventId, accreditationId: asked?.id ?? '', verdict: 'declined', note: '' } as const
  await assert.rejects(answerAccreditation(editor, answer), refused('press_event.not_yours'))
  await assert.rejects(answerAccreditation(officer, answer), faulty('note required'))

  await answerAccreditation(officer, { ...answer, verdict: 'accepted' })
  await assert.rejects(
    answerAccreditation(officer, { ...answer, note: 'جا نیست' }),
    refused('accreditation.answered'),
  )
})

test('a reporter who withdrew may ask again, until the time is over', async () => {
  const [asked] = await listAccreditations(newsroom, eventId)
  await withdrawAccreditation(reporter, { eventId, accreditationId: asked?.id ?? '' })
  await askAccreditation(reporter, { eventId, personId: reporterId })
  newsroom.clock.moveTo(new Date('2026-11-23T12:30:00Z'))
  await assert.rejects(
    askAccreditation(editor, { eventId, personId: personIdOf(editor.actor) ?? '' }),
    refused('press_event.too_late'),
  )
})

test('readers learn of public events only, and of no contact', async () => {
  await announcePressEvent(officer, { ...order, title: 'نشست پنهان', isPublic: false })
  const shown = JSON.stringify(
    await listPublicPressEvents(newsroom, { from: newsroom.clock.now(), limit: 50 }),
  )
  assert.match(shown, /بازگشایی پل/)
  assert.doesNotMatch(shown, /نشست پنهان|3318/)
})

test('a calendar shows what its owner sees now; another address ends it, and so does the end of the account', async () => {
  const first = await makeCalendarLink(officerElsewhere)
  assert.deepEqual(await calendarEvents(newsroom, first.token), [])
  const { token } = await makeCalendarLink(reporter)
  assert.equal((await calendarEvents(newsroom, token)).length, 3)

  const again = await makeCalendarLink(reporter)
  await assert.rejects(calendarEvents(newsroom, token), refused('press_event.no_calendar'))
  await disablePerson(newsroom, reporterId)
  await assert.rejects(calendarEvents(newsroom, again.token), refused('press_event.no_calendar'))
})

test('an event that was called off says so, and takes no reporters', async () => {
  await assert.rejects(cancelPressEvent(officer, { eventId, note: ' ' }), faulty('note required'))
  await cancelPressEvent(officer, { eventId, note: 'هوا برفی است.' })
  await assert.rejects(cancelPressEvent(officer, { eventId, note: 'باز' }), refused('press_event.cancelled'))

  const { token } = await makeCalendarLink(editor)
  const { text } = await callForText(`/press-events/calendar/${token}.ics`)
  assert.match(text, /STATUS:CANCELLED/)
  assert.match(text, /SUMMARY:لغو شد: بازگشایی پل/)
})

async function callForText(path: string): Promise<{ text: string }> {
  const answered = await pressEventsApi(newsroom).request(path)
  return { text: await answered.text() }
}
