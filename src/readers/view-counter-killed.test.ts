import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { startActor } from '../../tests/set-up/actor.ts'
import { freshDatabase } from '../../tests/set-up/database.ts'
import { aNewsroom, aStory } from '../newsroom/testing.ts'
import { countViewsOf } from './view-store.ts'

const { db, url } = await freshDatabase()
const context = aNewsroom(db)

test('a process that is killed at once loses no view older than five seconds, and none is counted twice', async () => {
  const { id } = await aStory(context)
  const told: number[] = []
  const child = startActor('src/readers/view-counter-actor.ts', [url, id])
  child.on('message', () => told.push(performance.now()))
  await once(child, 'message')
  await new Promise(resolve => setTimeout(resolve, 6_500))
  child.kill('SIGKILL')
  await once(child, 'exit')
  const end = performance.now()

  const counted = await countViewsOf(context, id)

  const old = told.filter(at => at < end - 5_000).length
  assert.ok(old > 20, `${old} views were told early enough`)
  assert.ok(counted >= old, `${counted} counted of ${old} that were old enough`)
  assert.ok(counted <= told.length, `${counted} counted of ${told.length} told`)
})
