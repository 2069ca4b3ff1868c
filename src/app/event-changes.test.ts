import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { announcePressEvent, cancelPressEvent, changePressEvent } from '../network/index.ts'
import { anOffice } from '../network/testing.ts'
import { aNewsroom } from '../newsroom/testing.ts'
import { systemClock } from '../platform/clock.ts'
import { recorderFor } from '../platform/events.ts'
import { startServer } from '../platform/http/server.ts'
import { silentLog } from '../platform/log.ts'
import { cachePolicy } from './cache-policy.ts'
import { subscriptions } from './subscriptions.ts'
import { aCookieOf, aProgram } from './testing.ts'

// An event that changes after readers, their calendars and the desk have it: over a real socket, past the kept pages.

const { db } = await freshDatabase()
const program = await aProgram(db)
const newsroom = { ...aNewsroom(db), clock: systemClock, events: recorderFor(subscriptions) }
const server = await startServer(
  { app: program.app, cache: program.cache, policy: cachePolicy, log: silentLog },
  { host: '127.0.0.1', port: 0 },
)
after(async () => {
  await program.stop()
  await server.stop()
})
const address = `http://127.0.0.1:${server.port}`
const text = async (path: string): Promise<string> => (await fetch(address + path)).text()
const later = (hours: number): Date => new Date(systemClock.now().getTime() + hours * 3_600_000)
const words = {
  ...({ kind: 'visit', title: 'بازدید از پل', about: '', place: 'پل کهنه', province: null } as const),
  ...{ contact: '', startsAt: later(5), endsAt: later(6), accreditationUntil: null, isPublic: true },
  ...{ titleEn: 'A visit to the bridge', placeEn: 'The old bridge' },
}
const { id: eventId } = await announcePressEvent(newsroom, { ...words, host: 'شهرداری' })
const doors = ['/events', '/en/events', '/events.ics', '/en/events.ics']

test('somebody without an account is not told when events change', async () => {
  assert.equal((await fetch(`${address}/api/v1/press-events/stream`)).status, 401)
})

test('another place reaches kept pages, calendars and the desk', async t => {
  const before = await Promise.all(doors.map(text))
  const desk = await fetch(`${address}/api/v1/press-events/stream`, {
    headers: { cookie: await aCookieOf(program, 'reporter') },
  })
  const stream = desk.body?.pipeThrough(new TextDecoderStream()).getReader()
  const begun = performance.now()

  await changePressEvent(newsroom, {
    ...{ ...words, eventId, basedOn: 1, startsAt: later(4) },
    ...{ place: 'پل تازه', placeEn: 'The new bridge' },
  })

  assert.match(await until(stream, /data: 0/), /data: 0/)
  await program.catchUp()
  const [page, english, calendar, englishCalendar] = await Promise.all(doors.map(text))
  t.diagnostic(`${Math.round(performance.now() - begun)} ms later`)
  await stream?.cancel()

  assert.doesNotMatch(before.join(''), /پل تازه|The new bridge|عوض شده است/)
  assert.match(page ?? '', /زمان و جا عوض شده است.*پل تازه/s)
  assert.match(page ?? '', /EventRescheduled/)
  assert.match(english ?? '', /Time and place changed.*The new bridge/s)
  assert.match(calendar ?? '', /SEQUENCE:1\r\n.*LOCATION:پل تازه\r\n.*STATUS:CONFIRMED/s)
  assert.match(englishCalendar ?? '', /LOCATION:The new bridge/)
})

test('an event that was called off says so with its reason to readers and to calendars', async () => {
  await cancelPressEvent(newsroom, { eventId, note: 'پل بسته است.' })
  await program.catchUp()
  const [page, , calendar] = await Promise.all(doors.map(text))

  assert.match(page ?? '', /لغو شد.*پل بسته است\./s)
  assert.doesNotMatch(page ?? '', /عوض شده است/)
  assert.match(calendar ?? '', /SEQUENCE:2\r\n.*SUMMARY:لغو شد: بازدید از پل\r\n.*STATUS:CANCELLED/s)
})

test('the page of an office lists its coming events, in the words of the edition, and of those only what readers see', async () => {
  const own = { slug: 'own', name: 'راهداری یزد', nameEn: 'Roads of Yazd' }
  await anOffice(newsroom, own)
  await anOffice(newsroom, { slug: 'other', name: 'راهداری کرمان' })
  await program.catchUp()
  const before = await Promise.all(['/office/own', '/en/office/own'].map(text))
  await announcePressEvent(newsroom, { ...words, office: 'own', title: 'گشایش راه', contact: 'پنهان 3318' })
  await announcePressEvent(newsroom, {
    ...words,
    office: 'own',
    title: 'نشست رسانه\u200Cها',
    isPublic: false,
  })
  await announcePressEvent(newsroom, { ...words, office: 'other', title: 'بازدید دیگر' })
  await program.catchUp()
  const [persian, english] = await Promise.all(['/office/own', '/en/office/own'].map(text))

  assert.doesNotMatch(before.join(''), /رویدادهای پیش رو|Coming events/)
  assert.match(persian ?? '', /<h2[^>]*>رویدادهای پیش رو<\/h2>.*<h3[^>]*>گشایش راه<\/h3>/s)
  assert.match(english ?? '', /<h2[^>]*>Coming events<\/h2>.*<h3[^>]*>A visit to the bridge<\/h3>/s)
  assert.doesNotMatch(`${persian}${english}`, /پنهان 3318|نشست رسانه|بازدید دیگر/)
})

async function until(
  stream: ReadableStreamDefaultReader<string> | undefined,
  wanted: RegExp,
  read = '',
): Promise<string> {
  if (wanted.test(read)) return read
  const { value, done } = (await stream?.read()) ?? { value: undefined, done: true }
  return done ? read : until(stream, wanted, read + (value ?? ''))
}
