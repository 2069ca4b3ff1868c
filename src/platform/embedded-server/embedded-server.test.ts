import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { chmod, cp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { openEmbeddedServer } from './open-embedded-server.ts'
import type { EmbeddedServer } from './open-embedded-server.ts'
import { isAlive } from './process-identity.ts'
import { enginePid } from './running-engine.ts'
import { makeStage, query, sendActor } from '../../../tests/set-up/try-server.ts'
import type { Actor } from '../../../tests/set-up/try-server.ts'

const asRoot = { skip: process.getuid?.() === 0 ? false : 'only root hands the engine to another account' }

// One database, told as its life: every test goes on where the one before it ended.
describe('the life of an embedded server', () => {
  let stage: Awaited<ReturnType<typeof makeStage>>
  let dataFolder: string
  let orphanedBy: Actor
  const log: string[] = []
  const open = (mode: 'serve' | 'command', folder = dataFolder) =>
    openEmbeddedServer({ dataFolder: folder, mode, machine: stage.machine, log: line => void log.push(line) })
  const act = (mode: 'serve' | 'command') => sendActor({ dataFolder, mode, machine: stage.machine })
  const engine = async () => (await enginePid(join(dataFolder, 'postgres'))) ?? 0

  before(async () => {
    stage = await makeStage()
    // A list of folders in PostgreSQL's settings breaks at commas and quotes.
    dataFolder = join(stage.folder, `خبر, "b" 'c'`)
  })
  after(() => stage.clear())

  test('the first start makes a database that sorts by code point and finds Persian words', async () => {
    const server = await open('serve')

    const rows = await query(
      server.connection,
      `create extension pg_trgm; create table note (text text); insert into note values ('پیک')`,
    ).then(() =>
      query(
        server.connection,
        `select cardinality(show_trgm('پیک')) as trigrams, lower('É') as lower, 'ی' < 'ک' collate "default" as sorts,
          current_setting('listen_addresses') as addresses, current_setting('fsync') as fsync,
          current_setting('server_encoding') as encoding, (select rolsuper from pg_roles where rolname = current_user) as super`,
      ),
    )
    await server.stop()

    assert.deepEqual(rows, [
      { trigrams: 4, lower: 'é', sorts: false, addresses: '', fsync: 'on', encoding: 'UTF8', super: false },
    ])
    assert.match(log.join('\n'), /first start: the database is made/)
  })

  test('stop leaves nothing behind: no process, no socket folder, no lock, no temporary file', async () => {
    const server = await open('serve')
    const pid = await engine()
    await server.stop()

    assert.equal(isAlive(pid), false)
    assert.deepEqual(await readdir(dataFolder), ['postgres', 'postgres.log'])
    assert.equal(existsSync(join(dataFolder, 'postgres', 'postmaster.pid')), false)
    assert.deepEqual(existsSync(stage.machine.fallbackFolder ?? ''), false)
  })

  test('a restart finds what was written', async () => {
    const server = await open('serve')
    const rows = await query(server.connection, 'select text from note')
    await server.stop()

    assert.deepEqual(rows, [{ text: 'پیک' }])
  })

  test('only its own account can enter the socket folder', async () => {
    const server = await open('serve')
    const mode = statSync(server.connection.host).mode & 0o777
    await server.stop()

    assert.equal(mode, 0o700)
  })

  test('stopping twice is one stop', async () => {
    const server = await open('serve')
    await Promise.all([server.stop(), server.stop()])

    assert.equal(await engine(), 0)
  })

  test('a second npm start is refused within two seconds and told who holds the folder', async () => {
    const first = await open('serve')
    const second = await act('serve')
    const rows = await query(first.connection, 'select text from note')
    await second.leave()
    await first.stop()

    assert.equal(second.answer.opened, false)
    assert.equal(second.answer.code, 'held')
    assert.ok(second.answer.took < 2000)
    assert.match(
      second.answer.message,
      new RegExp(`process ${process.pid} on \\S+ since \\d{4}-\\d\\d-\\d\\dT`),
    )
    assert.deepEqual(rows, [{ text: 'پیک' }])
  })

  test('of two npm starts at the same moment exactly one wins', async () => {
    const actors = await Promise.all([act('serve'), act('serve'), act('serve')])
    await Promise.all(actors.map(actor => actor.leave()))

    assert.equal(actors.filter(actor => actor.answer.opened).length, 1)
    assert.equal(await engine(), 0)
  })

  test('a command while the server runs uses the running engine and leaves it alone', async () => {
    const server = await open('serve')
    const pid = await engine()
    const command = await act('command')
    await command.leave()
    const rows = await query(server.connection, 'select text from note')
    const stillThere = await engine()
    await server.stop()

    assert.equal(command.answer.opened, true)
    assert.deepEqual(rows, [{ text: 'پیک' }])
    assert.equal(stillThere, pid)
  })

  test('a command without a server starts the engine and stops it at the end', async () => {
    const command = await open('command')
    const pid = await engine()
    await command.stop()

    assert.ok(pid > 0)
    assert.equal(isAlive(pid), false)
    assert.deepEqual(await readdir(dataFolder), ['postgres', 'postgres.log'])
  })

  test('a server that starts while a command runs keeps the engine when the command ends', async () => {
    const command = await open('command')
    const server = await act('serve')
    await command.stop()
    const kept = await engine()
    await server.leave()

    assert.ok(kept > 0)
    assert.equal(isAlive(kept), false)
  })

  test('a server that stops while a command runs leaves the engine to the command', async () => {
    const server = await open('serve')
    const command = await act('command')
    await server.stop()
    const kept = await engine()
    await command.leave()

    assert.ok(kept > 0)
    assert.equal(isAlive(kept), false)
    assert.deepEqual(await readdir(dataFolder), ['postgres', 'postgres.log'])
  })

  test('after kill -9 of the Node process the engine that stayed alive is adopted', async () => {
    orphanedBy = await act('serve')
    const pid = await engine()
    await orphanedBy.kill()

    const began = performance.now()
    const server = await open('serve')
    const took = performance.now() - began
    const adopted = await engine()
    const rows = await query(server.connection, 'select text from note')
    await server.stop()

    assert.equal(adopted, pid)
    assert.deepEqual(rows, [{ text: 'پیک' }])
    assert.ok(took < 2000)
    assert.equal(isAlive(pid), false)
  })

  test('after kill -9 of both the database starts again with what was acknowledged', async () => {
    const server = await act('serve')
    assert.ok(server.answer.opened)
    await query(server.answer.connection, `insert into note values ('دوم')`)
    const pid = await engine()
    process.kill(pid, 'SIGKILL')
    await server.kill()

    const began = performance.now()
    const again = await open('serve')
    const took = performance.now() - began
    const rows = await query(again.connection, 'select text from note order by text')
    await again.stop()

    assert.deepEqual(rows, [{ text: 'دوم' }, { text: 'پیک' }])
    assert.ok(took < 8000)
  })

  test('a stale postmaster.pid whose number now belongs to a stranger does not stand in the way', async () => {
    // PostgreSQL minds only processes of its own account.
    const { uid } = statSync(join(dataFolder, 'postgres'))
    const stranger = spawn('sleep', ['60'], { uid, stdio: 'ignore' })
    const path = join(dataFolder, 'postgres', 'postmaster.pid')
    await writeFile(
      path,
      `${stranger.pid}\n${join(dataFolder, 'postgres')}\n1\n5432\n/nowhere\n\n 1 1\nready   \n`,
    )

    const server = await open('serve')
    const rows = await query(server.connection, 'select 1 as one')
    await server.stop()
    stranger.kill()

    assert.deepEqual(rows, [{ one: 1 }])
  })

  test('an engine that dies under a serving process is started again on the same socket', async () => {
    const server = await open('serve')
    const first = await engine()
    process.kill(first, 'SIGKILL')

    const rows = await askUntilAnswered(server.connection)
    const second = await engine()
    await server.stop()

    assert.equal(rows.length, 2)
    assert.notEqual(second, first)
    assert.deepEqual(await readdir(dataFolder), ['postgres', 'postgres.log'])
  })

  test('the log of the engine holds no words of readers', async () => {
    assert.doesNotMatch(await readFile(join(dataFolder, 'postgres.log'), 'utf8'), /دوم/)
  })

  test('a database that root has copied is given back to the account of the engine', asRoot, async () => {
    const copied = join(stage.folder, 'copied')
    await cp(dataFolder, copied, { recursive: true })
    const server = await open('serve', copied)
    const rows = await query(server.connection, 'select text from note')
    await server.stop()

    assert.equal(rows.length, 2)
  })

  test('a database closed off later is refused with the command that opens it', asRoot, async () => {
    await chmod(dataFolder, 0o700)

    await assert.rejects(open('serve'), {
      code: 'unreachable-folder',
      message: /may not enter .*; allow it with chmod o\+x/,
    })
    await chmod(dataFolder, 0o711)
  })

  test('a damaged database is refused with the last words of PostgreSQL and nothing stays', async () => {
    await rm(join(dataFolder, 'postgres', 'global', 'pg_control'))

    await assert.rejects(open('serve'), {
      code: 'start-failed',
      message: /did not start: .*pg_control.*; see .*postgres\.log/,
    })
    assert.deepEqual(await readdir(dataFolder), ['postgres', 'postgres.log'])
  })
})

async function askUntilAnswered(connection: EmbeddedServer['connection']) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      return await query(connection, 'select text from note')
    } catch {
      await pause(50)
    }
  }
  return []
}
