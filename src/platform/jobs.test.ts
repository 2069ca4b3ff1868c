import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { startJobs } from './jobs.ts'
import { silentLog } from './log.ts'

const { db, connection } = await freshDatabase()

test('a recurring job is done when its time has come', async t => {
  let done: () => void = () => undefined
  const finished = new Promise<void>(resolve => {
    done = resolve
  })
  const jobs = await startJobs({ connection, log: silentLog }, [
    { name: 'ring', when: '0 0 1 1 *', work: () => Promise.resolve(done()) },
  ])
  t.after(() => jobs.stop())

  await sql`select graphile_worker.add_job('ring')`.execute(db)

  await assert.doesNotReject(finished)
})
