import type { PublicPressEvent } from './press-event.ts'

/** What a calendar is called and where its events are told on the web. */
export interface CalendarHead {
  name: string
  /** The domain of the ids of its events: the same event is the same in every calendar. */
  domain: string
  /** Words before the title of an event that was called off. */
  cancelled: string
  addressOf: (event: PublicPressEvent) => string
}

/**
 * Events as an iCalendar object (RFC 5545): instants in UTC, lines folded at 75 octets and ended by CRLF, every text
 * escaped. An event that was called off stays in it as cancelled, so that calendars take it off.
 */
export function writeCalendar(head: CalendarHead, events: readonly PublicPressEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Peyk//Press events//FA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(head.name)}`,
    `X-WR-CALNAME:${escaped(head.name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events.flatMap(event => linesOf(head, event)),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

function linesOf(head: CalendarHead, event: PublicPressEvent): string[] {
  const isOff = event.cancelledAt !== null
  const about = [event.host, isOff ? event.cancelNote : event.about].filter(text => text !== '').join('\n')
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@${head.domain}`,
    `SEQUENCE:${event.version - 1}`,
    `DTSTAMP:${utc(event.updatedAt)}`,
    `LAST-MODIFIED:${utc(event.updatedAt)}`,
    `DTSTART:${utc(event.startsAt)}`,
    `DTEND:${utc(event.endsAt)}`,
    `SUMMARY:${escaped(isOff ? `${head.cancelled}: ${event.title}` : event.title)}`,
    `LOCATION:${escaped(event.place)}`,
    `DESCRIPTION:${escaped(about)}`,
    `URL:${head.addressOf(event)}`,
    `STATUS:${isOff ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

/** 20261122T083000Z */
const utc = (instant: Date): string => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, character => `\\${character}`).replace(/\r\n|\r|\n/g, '\\n')

const longestLine = 75

/** A line of at most 75 octets, gone on after CRLF and a space; no character is cut in two. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let size = 0
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (size + octets > longestLine) {
      parts.push(part)
      // The space that begins the next line counts too.
      part = ''
      size = 1
    }
    part += character
    size += octets
  }
  return [...parts, part].join('\r\n ')
}
