import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseMoment } from './parse-moment.ts'

// Sunday, 1 Azar 1405, noon in Tehran.
const now = new Date('2026-11-22T08:30:00Z')

const refused: readonly (readonly [typed: string, reason: string])[] = [
  ['', 'not-understood'],
  ['بزودی', 'not-understood'],
  ['فردا ۲۵', 'no-such-time'],
  ['۱۴۰۵/۹/۱ ۱۴:۷۵', 'no-such-time'],
  ['۱۴۰۴/۱۲/۳۰ ۸:۰۰', 'no-such-day'],
  ['2026-02-30 8:00', 'no-such-day'],
  ['یکشنبه ۲ آذر ۱۴۰۵ ۸', 'weekday-differs'],
  ['آذر ۱۴۰۵', 'not-understood'],
  ['soon', 'not-understood'],
  ['Monday, 22 November 2026, 16:20', 'weekday-differs'],
  ['Sunday 8:00', 'not-understood'],
]
for (const [typed, reason] of refused)
  test(`«${typed}» is refused: ${reason}`, () => {
    assert.deepEqual(parseMoment(typed, now), { ok: false, reason })
  })

const read: readonly (readonly [typed: string, instant: string])[] = [
  ['۱۴۰۵/۹/۱ ۱۴:۳۰', '2026-11-22T11:00:00.000Z'],
  ['1405-09-01 14:30', '2026-11-22T11:00:00.000Z'],
  ['١٤٠٥/٩/١ ١٤:٣٠', '2026-11-22T11:00:00.000Z'],
  ['فردا ۸', '2026-11-23T04:30:00.000Z'],
  ['فردا ساعت ۸', '2026-11-23T04:30:00.000Z'],
  ['فردا، ۸:۱۵', '2026-11-23T04:45:00.000Z'],
  ['فردا ۸ شب', '2026-11-23T16:30:00.000Z'],
  ['پس\u200Cفردا ۹ صبح', '2026-11-24T05:30:00.000Z'],
  ['امشب ۱۱ شب', '2026-11-22T19:30:00.000Z'],
  ['۳ آذر ۷', '2026-11-24T03:30:00.000Z'],
  ['۳ آذر ۱۴۰۵', '2026-11-23T20:30:00.000Z'],
  ['۱۸:۳۰', '2026-11-22T15:00:00.000Z'],
  ['ساعت ۱۸', '2026-11-22T14:30:00.000Z'],
  ['2026-11-23 08:00', '2026-11-23T04:30:00.000Z'],
  ['23 November 2026 8:00', '2026-11-23T04:30:00.000Z'],
  ['Nov 23 8 am', '2026-11-23T04:30:00.000Z'],
  ['23 nov 2026, 18:00', '2026-11-23T14:30:00.000Z'],
  ['Sunday, 22 November 2026, 16:20', '2026-11-22T12:50:00.000Z'],
  ['mon 23 Nov 8 am', '2026-11-23T04:30:00.000Z'],
  ['۱۴۰۱/۱/۲ ۸:۰۰', '2022-03-22T03:30:00.000Z'],
  ['tomorrow 8', '2026-11-23T04:30:00.000Z'],
  ['tomorrow at 8 pm', '2026-11-23T16:30:00.000Z'],
  ['1405/9/2 8:00', '2026-11-23T04:30:00.000Z'],
]
test('on a day that lost or won an hour, an hour of today is the one the clocks show', () => {
  const long = parseMoment('۲۲:۱۵', new Date('2022-09-21T19:45:00Z'))
  const short = parseMoment('۱۴:۰۰', new Date('2022-03-22T08:00:00Z'))
  assert.deepEqual(long, { ok: true, instant: new Date('2022-09-21T17:45:00Z') })
  assert.deepEqual(short, { ok: true, instant: new Date('2022-03-22T09:30:00Z') })
})

for (const [typed, instant] of read)
  test(`«${typed}» is read`, () => {
    const moment = parseMoment(typed, now)
    assert.equal(moment.ok && moment.instant.toISOString(), instant)
  })
