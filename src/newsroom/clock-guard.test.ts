import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { openClockGuard } from './clock-guard.ts'
import { listClockStops } from './clock-stop-store.ts'
import { confirmClock } from './confirm-clock.ts'
import { actingAs, anActor, aNewsroom, refused } from './testing.ts'

const { db } = await freshDatabase()
const minute = 60_000

/** A machine whose clock and uptime are moved apart by hand. */
function aMachine(name: string) {
  const newsroom = aNewsroom(db)
  let up = 1_000_000
  const pass = (wall: number, real: number): void => {
    newsroom.clock.moveTo(new Date(newsroom.clock.now().getTime() + wall))
    up += real
  }
  const machine = { name, uptime: () => up }
  return { newsroom, pass, start: () => openClockGuard(newsroom, machine) }
}

const stopsOf = async (name: string) =>
  (await listClockStops(aNewsroom(db))).filter(({ machine }) => machine === name)

test('a reporter does not confirm a clock', async () => {
  const newsroom = aNewsroom(db)
  const reporter = actingAs(newsroom, await anActor(newsroom, 'reporter'))
  await assert.rejects(confirmClock(reporter), refused('access.not_allowed'))
})

test('time that passes, a day or a night asleep, is no jump; nor is a clock set by less than five minutes', async () => {
  const { pass, start } = aMachine('quiet')
  const guard = start()
  assert.equal(await guard.isTrusted(), true)
  pass(24 * 60 * minute, 24 * 60 * minute)
  assert.equal(await guard.isTrusted(), true)
  pass(5 * minute, 0)
  assert.equal(await guard.isTrusted(), true)
})

for (const [direction, jump] of [
  ['forward', 6 * minute],
  ['back', -6 * minute],
] as const)
  test(`a clock that jumps ${direction} by more than five minutes is not trusted, and the desk is told`, async () => {
    const { pass, start } = aMachine(direction)
    const guard = start()
    await guard.isTrusted()
    pass(jump, 0)
    assert.equal(await guard.isTrusted(), false)
    assert.equal(await guard.isTrusted(), false)
    assert.deepEqual(
      (await stopsOf(direction)).map(stop => stop.jump),
      [jump],
    )
  })

test('it is trusted again when it is right again', async () => {
  const { pass, start } = aMachine('mended')
  const guard = start()
  await guard.isTrusted()
  pass(60 * minute, 0)
  await guard.isTrusted()
  pass(-60 * minute, 0)
  assert.equal(await guard.isTrusted(), true)
  assert.deepEqual(await stopsOf('mended'), [])
})

test('it is trusted again when an editor confirms it, and that is in the audit log', async () => {
  const { newsroom, pass, start } = aMachine('confirmed')
  const guard = start()
  await guard.isTrusted()
  pass(60 * minute, 0)
  await guard.isTrusted()
  await confirmClock(actingAs(newsroom, await anActor(newsroom, 'editor')))
  assert.equal(await guard.isTrusted(), true)
  const acts = await db.selectFrom('audit_entry').select('act').where('act', '=', 'confirm clock').execute()
  assert.equal(acts.length, 1)
})

test('a restart does not make a wrong clock right', async () => {
  const { pass, start } = aMachine('restarted')
  const guard = start()
  await guard.isTrusted()
  pass(60 * minute, 0)
  await guard.isTrusted()
  assert.equal(await start().isTrusted(), false)
  pass(-60 * minute, 0)
  assert.equal(await start().isTrusted(), true)
})

test('two processes of one machine notice one jump', async () => {
  const { pass, start } = aMachine('shared')
  const guards = [start(), start()]
  await Promise.all(guards.map(guard => guard.isTrusted()))
  pass(60 * minute, 0)
  assert.deepEqual(await Promise.all(guards.map(guard => guard.isTrusted())), [false, false])
  assert.equal((await stopsOf('shared')).length, 1)
})
