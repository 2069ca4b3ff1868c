// The clock of Asia/Tehran, from the time zone data of Intl and never from a fixed offset: +3:25:44 until 1935,
// +4:30 in most summers until 2022, +3:30 since, and whatever is decreed next.

export const DAY = 86_400_000

// No two changes of the Tehran clock are nearer to each other than this, so one window holds one change at most.
const WINDOW = 16 * DAY

interface Window {
  readonly before: number
  readonly change: number
  readonly after: number
}

const windows = new Map<number, Window>()
let zone: Intl.DateTimeFormat | undefined

/**
 * How far the Tehran clock is ahead of UTC at an instant (both in milliseconds). Asks Intl once for each window of
 * 16 days and remembers; after that about 20 ns. Throws RangeError for an instant that is no number.
 */
export function tehranOffset(instant: number): number {
  const key = Math.floor(instant / WINDOW)
  const window = windows.get(key) ?? readWindow(key)
  return instant < window.change ? window.before : window.after
}

/**
 * The instant at which the Tehran clock shows a wall time (milliseconds as if it were UTC). An hour that was skipped
 * gives the instant as far after the change; one that was lived twice gives the first, or the one with `offset`.
 */
export function instantOfWall(wall: number, offset?: number): number {
  const early = tehranOffset(wall - DAY)
  const late = tehranOffset(wall + DAY)
  if (early === late) return wall - early
  const real = [early, late].filter(ahead => tehranOffset(wall - ahead) === ahead)
  if (offset !== undefined && real.includes(offset)) return wall - offset
  return wall - Math.max(...(real.length === 0 ? [Math.min(early, late)] : real))
}

function readWindow(key: number): Window {
  const start = key * WINDOW
  const before = askIntl(start)
  const after = askIntl(start + WINDOW - 1000)
  const window = { before, change: before === after ? Infinity : findChange(start, before), after }
  windows.set(key, window)
  return window
}

function findChange(start: number, before: number): number {
  let same = start
  let changed = start + WINDOW
  while (changed - same > 1000) {
    const middle = same + Math.floor((changed - same) / 2000) * 1000
    if (askIntl(middle) === before) same = middle
    else changed = middle
  }
  return changed
}

function askIntl(instant: number): number {
  zone ??= new Intl.DateTimeFormat('en-US', {
    ...{ timeZone: 'Asia/Tehran', calendar: 'gregory', numberingSystem: 'latn', hourCycle: 'h23' },
    ...{
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    },
  })
  const shown = new Map(zone.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return wall - Math.floor(instant / 1000) * 1000
}
