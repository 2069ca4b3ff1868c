import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { readHolder, replaceDead, takeLock } from './folder-lock.ts'
import { identifyThisProcess } from './process-identity.ts'

const self = identifyThisProcess(hostname())
let folder: string

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peyk-lock-'))
})
after(() => rm(folder, { recursive: true, force: true }))

const leave = (name: string, holder: object) =>
  writeFile(join(folder, name), JSON.stringify({ ...self, token: `left-by-${name}`, ...holder }))

test('a lock that is held is refused and names its holder', async () => {
  const path = join(folder, 'held')
  const first = await takeLock(path, self)
  const second = await takeLock(path, self)

  assert.equal(first.taken, true)
  assert.equal(second.taken, false)
  assert.equal(second.holder.pid, process.pid)
})

test('a released lock is gone and can be taken again', async () => {
  const path = join(folder, 'released')
  const first = await takeLock(path, self)
  assert.ok(first.taken)
  await first.release()

  assert.equal(await readHolder(path), undefined)
  assert.equal((await takeLock(path, self)).taken, true)
})

const gone = [
  { case: 'dead', holder: { pid: 2 ** 22 + 1 } },
  { case: 'replaced by a stranger with the same number', holder: { startTick: '1' } },
  { case: 'of the time before the last reboot', holder: { bootId: 'another-boot' } },
]
for (const { case: name, holder } of gone) {
  test(`a lock whose holder is ${name} is taken over`, { skip: skipWithoutProc() }, async () => {
    await leave(name, holder)

    assert.equal((await takeLock(join(folder, name), self)).taken, true)
    assert.equal((await readHolder(join(folder, name)))?.startTick, self.startTick)
  })
}

test('a lock cut short by a power failure is taken over', async () => {
  await writeFile(join(folder, 'cut'), '{"pid":')

  assert.equal((await takeLock(join(folder, 'cut'), self)).taken, true)
})

test('a lock of another host is never judged dead', async () => {
  await leave('foreign', { pid: 2 ** 22 + 1, host: 'elsewhere', bootId: 'another-boot' })
  const answer = await takeLock(join(folder, 'foreign'), self)

  assert.equal(answer.taken, false)
  assert.equal(answer.holder.host, 'elsewhere')
})

test('of thirty that take over a dead lock at the same moment exactly one wins, ten times over', async () => {
  const winners: number[] = []
  for (let round = 0; round < 10; round += 1) {
    await leave(`race-${round}`, { pid: 2 ** 22 + 1, token: `dead-${round}` })
    const path = join(folder, `race-${round}`)
    const answers = await Promise.all(Array.from({ length: 30 }, () => takeLock(path, self)))
    winners.push(answers.filter(answer => answer.taken).length)
  }

  assert.deepEqual(
    winners,
    Array.from({ length: 10 }, () => 1),
  )
})

test('a slow process that saw a dead holder long ago does not replace the lock that came after', async () => {
  const path = join(folder, 'slow')
  const dead = { ...self, pid: 2 ** 22 + 1, token: 'seen-long-ago' }
  await writeFile(path, JSON.stringify(dead))
  const quick = await takeLock(path, self)
  assert.ok(quick.taken)
  const draft = join(folder, 'slow-draft')
  await writeFile(draft, JSON.stringify(self))

  assert.equal(await replaceDead({ draft, path, own: self, dead }), false)
  assert.equal((await readHolder(path))?.token, quick.token)
})

test('taking locks leaves no drafts behind', async () => {
  assert.deepEqual(
    (await readdir(folder)).filter(name => /\.after-|\.[0-9a-f-]{36}$/.test(name)),
    [],
  )
})

function skipWithoutProc(): string | false {
  return self.startTick === '' ? 'this system has no /proc to tell processes apart' : false
}
