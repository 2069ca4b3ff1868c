import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PublicPressEvent } from './press-event.ts'
import { writeCalendar } from './write-calendar.ts'

// The file is read back by a reader that knows RFC 5545 and nothing of the writer: lines unfolded, names and values
// parted at the first colon, texts unescaped, components closed in the order in which they were opened.

const event: PublicPressEvent = {
  id: '0198f000-0000-7000-8000-00000000abcd',
  kind: 'opening',
  title: 'بازگشایی پل؛ سراب\u200Cگل, دهانهٔ میانی \\ تازه',
  about: 'سطر نخست\nسطر دوم; با نقطه\u200Cویرگول',
  place: 'خرم\u200Cآباد، پل سراب\u200Cگل',
  province: 'lorestan',
  startsAt: new Date('2026-11-24T06:30:00.500Z'),
  endsAt: new Date('2026-11-24T07:30:00Z'),
  host: 'راهداری لرستان',
  officeSlug: 'own',
  cancelledAt: null,
  cancelNote: '',
  moved: [],
  ...{ titleEn: '', aboutEn: '', placeEn: '', hostEn: '' },
  version: 3,
  updatedAt: new Date('2026-11-22T08:30:00Z'),
}
const head = {
  name: 'رویدادها',
  domain: 'peyk.example',
  cancelled: 'لغو شد',
  addressOf: () => 'https://peyk.example/events',
}
const file = writeCalendar(head, [event, { ...event, cancelledAt: event.updatedAt, cancelNote: 'برف' }])

test('every line ends with CRLF and has at most 75 octets, and no character is cut in two', () => {
  const lines = file.split('\r\n')
  assert.equal(lines.at(-1), '')
  assert.doesNotMatch(file.replaceAll('\r\n', ''), /[\r\n]/)
  assert.ok(lines.every(line => Buffer.byteLength(line) <= 75))
  assert.doesNotMatch(file, /\uFFFD/)
})

test('a reader gets back what was written', () => {
  const [calendar] = componentsOf(file)
  const [first, second] = calendar?.inside ?? []
  assert.deepEqual(
    [calendar?.name, calendar?.values['VERSION'], calendar?.values['METHOD']],
    ['VCALENDAR', '2.0', 'PUBLISH'],
  )
  assert.deepEqual(first?.values, {
    UID: '0198f000-0000-7000-8000-00000000abcd@peyk.example',
    SEQUENCE: '2',
    DTSTAMP: '20261122T083000Z',
    'LAST-MODIFIED': '20261122T083000Z',
    DTSTART: '20261124T063000Z',
    DTEND: '20261124T073000Z',
    SUMMARY: event.title,
    LOCATION: event.place,
    DESCRIPTION: `${event.host}\n${event.about}`,
    URL: 'https://peyk.example/events',
    STATUS: 'CONFIRMED',
  })
  assert.deepEqual(
    [second?.values['STATUS'], second?.values['SUMMARY'], second?.values['DESCRIPTION']],
    ['CANCELLED', `لغو شد: ${event.title}`, `${event.host}\nبرف`],
  )
})

test('what a host writes opens no line of its own', () => {
  const sly = { ...event, title: 'نشست\r\nEND:VEVENT\r\nBEGIN:VALARM' }
  const [calendar] = componentsOf(writeCalendar(head, [sly]))
  assert.deepEqual(
    calendar?.inside.map(({ name, inside }) => [name, inside.length]),
    [['VEVENT', 0]],
  )
})

interface Component {
  name: string
  values: Record<string, string>
  inside: Component[]
}

/** The components of an iCalendar text. */
function componentsOf(text: string): Component[] {
  const root: Component = { name: '', values: {}, inside: [] }
  const open = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(line => line !== '')
    .reduce<Component[]>((path, line) => readLine(path, line), [root])
  assert.equal(open.length, 1)
  return root.inside
}

function readLine(path: Component[], line: string): Component[] {
  const [, name = '', value = ''] = /^([A-Z][A-Z0-9-]*)(?:;[^:]*)?:(.*)$/.exec(line) ?? []
  assert.notEqual(name, '', `no content line: ${line}`)
  const current = path.at(-1)
  assert.ok(current !== undefined)
  if (name === 'BEGIN') {
    const inner: Component = { name: value, values: {}, inside: [] }
    current.inside.push(inner)
    return [...path, inner]
  }
  if (name === 'END') {
    assert.equal(value, current.name)
    return path.slice(0, -1)
  }
  current.values[name] = value.replace(/\\([\\;,nN])/g, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  )
  return path
}
