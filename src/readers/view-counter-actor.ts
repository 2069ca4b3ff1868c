// A process of the view counter's test: counts a view every few milliseconds, tells its parent of each, and is killed.
import { setTimeout as pause } from 'node:timers/promises'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/database.ts'
import { silentLog } from '../platform/log.ts'
import { recorderFor } from '../platform/events.ts'
import { openViewCounter } from './view-counter.ts'

const [url = '', storyId = ''] = process.argv.slice(2)
const db = openDatabase({ connectionString: url }, silentLog)
const views = openViewCounter({
  db,
  clock: systemClock,
  log: silentLog,
  events: recorderFor([]),
  config: readConfig({}),
  secret: '',
})

for (let number = 1; ; number++) {
  await views.count({ storyId, viewId: `load-${number}`, userAgent: 'Firefox/140.0', address: `${number}` })
  process.send?.(number)
  await pause(5)
}
