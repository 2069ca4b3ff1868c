import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { openAudience } from './audience.ts'

const reader = { about: 'snow', version: 3, seen: 3, address: '192.0.2.1' }

test('a full house lets nobody in, and a place that is left is free again', async () => {
  const house = openAudience({ readers: 2 })
  const one = house.join(reader)
  house.join({ ...reader, address: '192.0.2.2' })
  assert.equal(house.join({ ...reader, address: '192.0.2.3' }), undefined)

  await one?.cancel()

  assert.equal(house.size(), 1)
  assert.ok(house.join({ ...reader, address: '192.0.2.3' }))
  await house.close()
})

test('one address has its share and no more, and keeps nobody else out', async () => {
  const house = openAudience({ readersOfAddress: 2 })
  house.join(reader)
  house.join(reader)
  assert.equal(house.join(reader), undefined)
  assert.ok(house.join({ ...reader, address: '192.0.2.2' }))
  await house.close()
})

test('two thousand readers hear the same news; those of another story hear nothing', async () => {
  const house = openAudience()
  const streams = Array.from({ length: 1999 }, (_, number) =>
    house.join({ ...reader, address: `198.51.100.${number % 100}:${number % 25}` }),
  )
  const other = house.join({ ...reader, about: 'bridge' })

  house.tell({ about: 'snow', version: 4 })
  await house.close()

  const heard = await Promise.all(streams.map(allOf))
  assert.equal(heard.filter(text => text.includes('data: 4')).length, 1999)
  assert.doesNotMatch(await allOf(other), /data/)
})

test('a reader is told nothing that she has seen, also when its news comes late', async () => {
  const house = openAudience()
  const current = house.join(reader)

  house.tell({ about: 'snow', version: 3 })
  house.tell({ about: 'snow', version: 4 })
  house.tell({ about: 'snow', version: 4 })
  await house.close()

  assert.deepEqual(
    [...(await allOf(current)).matchAll(/data: (\d)/g)].map(([, version]) => version),
    ['4'],
  )
})

test('of a storm of news that must be apart, the first is told at once and the last at the end of its time', async () => {
  const house = openAudience()
  const desk = house.join(reader)

  house.tell({ about: 'snow', version: 4, apart: 40 })
  house.tell({ about: 'snow', version: 5, apart: 40 })
  house.tell({ about: 'snow', version: 6, apart: 40 })
  // The end of the time is waited for, not measured: a busy machine is late.
  await pause(400)
  await house.close()

  const heard = [...(await allOf(desk)).matchAll(/data: (\d)/g)].map(([, version]) => version)
  assert.deepEqual(heard, ['4', '6'])
})

test('a reader who takes nothing loses her place, and the others hear on', async () => {
  const house = openAudience()
  const asleep = house.join(reader)
  const awake = house.join({ ...reader, address: '192.0.2.2' })?.getReader()
  await awake?.read()

  for (let version = 4; version < 84; version++) {
    house.tell({ about: 'snow', version })
    await awake?.read()
  }

  assert.equal(house.size(), 1)
  await assert.rejects(allOf(asleep), /nobody takes/)
  house.tell({ about: 'snow', version: 84 })
  const heard = await awake?.read()
  assert.match(new TextDecoder().decode(heard?.value), /data: 84/)
  await house.close()
})

test('a closed house has ended every stream and holds nobody', async () => {
  const house = openAudience()
  const stream = house.join(reader)
  await house.close()
  assert.match(await allOf(stream), /retry/)
  assert.equal(house.size(), 0)
  assert.equal(house.join(reader), undefined)
})

async function allOf(stream: ReadableStream<Uint8Array> | undefined): Promise<string> {
  return new Response(stream ?? null).text()
}
