import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { chmod, cp, lstat, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before, beforeEach, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { z } from 'zod'
import { EmbeddedServerError } from './embedded-server-error.ts'
import type { EmbeddedServerErrorCode } from './embedded-server-error.ts'
import { findEngine } from './engine-files.ts'
import { thisMachine } from './machine.ts'
import type { Machine } from './machine.ts'
import { openEmbeddedServer } from './open-embedded-server.ts'
import { identifyThisProcess } from './process-identity.ts'
import { aLongName, makeStage, query, sendActor } from '../../../tests/set-up/try-server.ts'

const asRoot = { skip: process.getuid?.() === 0 ? false : 'only root hands the engine to another account' }
let stage: Awaited<ReturnType<typeof makeStage>>
let dataFolder: string
let log: string[]

beforeEach(async () => {
  stage = await makeStage()
  dataFolder = join(stage.folder, 'data')
  log = []
})
afterEach(() => stage.clear())

const open = (machine: Partial<Machine> = {}, folder = dataFolder) =>
  openEmbeddedServer({
    dataFolder: folder,
    mode: 'serve',
    machine: { ...stage.machine, ...machine },
    log: line => void log.push(line),
  })

const refusal = (code: EmbeddedServerErrorCode, message: RegExp) => (error: unknown) => {
  assert.ok(error instanceof EmbeddedServerError)
  assert.equal(error.code, code)
  assert.match(error.message, message)
  assert.doesNotMatch(error.message, /\n/)
  return true
}

describe('refusals', () => {
  test('a platform without an engine is told of DATABASE_URL and no folder is made', async () => {
    const wanted = refusal(
      'unsupported-platform',
      /^Peyk brings no database engine for aix-ppc64; set DATABASE_URL/,
    )

    await assert.rejects(open({ platform: 'aix', arch: 'ppc64' }), wanted)
    assert.deepEqual(await readdir(stage.folder), [])
  })

  test('a supported platform whose package is not installed is told of npm and DATABASE_URL', async () => {
    const other = process.platform === 'darwin' ? 'linux' : 'darwin'
    const wanted = refusal('unsupported-platform', /is not installed; run npm install .* set DATABASE_URL/)

    await assert.rejects(open({ platform: other, arch: 'arm64' }), wanted)
  })

  test('an engine made for another C library is told of DATABASE_URL', async () => {
    const enginePackage = await aForeignEngine(stage.folder)

    await assert.rejects(
      open({ enginePackage }),
      refusal('unsupported-platform', /cannot run .* set DATABASE_URL/),
    )
    assert.deepEqual(await readdir(dataFolder), [])
  })

  for (const left of ['peyk.lock', 'peyk.command.77-0123abcd']) {
    test(`a folder in use by another host is refused and the host named (${left})`, async () => {
      const elsewhere = { ...identifyThisProcess('db-7.example'), bootId: 'another-boot' }
      await mkdir(dataFolder)
      await writeFile(join(dataFolder, left), JSON.stringify(elsewhere))

      const wanted = refusal(
        'other-host',
        new RegExp(`process ${process.pid} on db-7.example since .* delete the files`),
      )
      await assert.rejects(open(), wanted)
      assert.deepEqual(await readdir(dataFolder), [left])
    })
  }

  const majors = [
    { made: 99, code: 'newer-major', message: /made by PostgreSQL 99 .* use the newer Peyk/ },
    {
      made: 14,
      code: 'other-major',
      message: /made by PostgreSQL 14 .* dump it .* empty PEYK_DATA/,
    },
  ] as const
  for (const { made, code, message } of majors) {
    test(`a database made by PostgreSQL ${made} is refused and left as it is`, async () => {
      await mkdir(join(dataFolder, 'postgres'), { recursive: true })
      await writeFile(join(dataFolder, 'postgres', 'PG_VERSION'), `${made}\n`)

      await assert.rejects(open(), refusal(code, message))
      assert.deepEqual(await readdir(dataFolder), ['postgres'])
    })
  }

  test('a folder that holds something else is not overwritten', async () => {
    await mkdir(join(dataFolder, 'postgres'), { recursive: true })
    await writeFile(join(dataFolder, 'postgres', 'letter.txt'), 'mine')

    await assert.rejects(open(), refusal('start-failed', /holds files but no database; move them away/))
    assert.equal(await readFile(join(dataFolder, 'postgres', 'letter.txt'), 'utf8'), 'mine')
  })

  test('a data folder that is a file is refused by name', async () => {
    await writeFile(dataFolder, '')

    await assert.rejects(open(), refusal('unreachable-folder', /set PEYK_DATA to a folder/))
  })
})

describe('places', () => {
  test('a data folder with a path too long for a socket is served from the temporary folder', async () => {
    const folder = join(stage.folder, aLongName())
    const server = await open({}, folder)
    const rows = await query(server.connection, 'select 1 as one')
    const hosts = await lstat(server.connection.host)
    await server.stop()

    assert.deepEqual(rows, [{ one: 1 }])
    assert.ok(Buffer.byteLength(`${server.connection.host}/.s.PGSQL.5432`) < 104)
    assert.equal(hosts.mode & 0o777, 0o700)
    await assert.rejects(lstat(server.connection.host))
  })

  test(
    'root whose data folder nobody may enter is served from the fallback folder, also later',
    asRoot,
    async () => {
      const closed = join(stage.folder, 'closed')
      await mkdir(closed, { mode: 0o700 })
      const first = await open({}, join(closed, 'data'))
      await query(first.connection, 'create table note (text text)')
      await first.stop()
      const again = await open({}, join(closed, 'data'))
      const rows = await query(again.connection, 'select text from note')
      await again.stop()

      assert.deepEqual(rows, [])
      assert.match(
        log.join('\n'),
        /account nobody, which may not enter .*; the database is kept in .*fallback/,
      )
      assert.deepEqual(await readdir(join(closed, 'data')), ['postgres'])
      assert.equal((await readdir(join(stage.folder, 'fallback'))).length, 1)
    },
  )
})

describe('an engine whose install script npm 12 has not run', () => {
  let packages: string
  let enginePackage: string

  before(async () => {
    packages = await mkdtemp(join(tmpdir(), 'peyk-engine-'))
    await chmod(packages, 0o755)
    enginePackage = await aCopyWithoutLinks(packages)
  })
  after(() => rm(packages, { recursive: true, force: true }))

  test('gets its library links at the start, from several processes at once', async () => {
    const machine = { ...stage.machine, enginePackage }
    const folders = [join(stage.folder, 'one'), join(stage.folder, 'two')]
    const actors = await Promise.all(
      folders.map(folder => sendActor({ dataFolder: folder, mode: 'serve', machine })),
    )
    await Promise.all(actors.map(actor => actor.leave()))

    assert.deepEqual(
      actors.map(actor => actor.answer.opened),
      [true, true],
    )
    const names = await readdir(join(enginePackage, 'native', 'lib'))
    const linked = await lstat(join(enginePackage, await aLinkOf(enginePackage)))
    assert.equal(linked.isSymbolicLink(), true)
    assert.deepEqual(
      names.filter(name => /[0-9a-f-]{36}$/.test(name)),
      [],
    )
  })

  test('runs from a copy when root has packages that nobody may enter', asRoot, async () => {
    await chmod(join(packages, 'packages'), 0o700)
    const server = await open({ enginePackage })
    await server.stop()

    assert.match(log.join('\n'), /the database engine runs from a copy in .*fallback\/engine-18/)
  })
})

async function aCopyWithoutLinks(folder: string): Promise<string> {
  const { folder: original } = await findEngine(thisMachine())
  const copy = join(folder, 'packages', 'engine')
  await cp(original, copy, { recursive: true, verbatimSymlinks: true })
  await promisify(execFile)('find', [copy, '-type', 'l', '-delete'])
  return copy
}

async function aLinkOf(enginePackage: string): Promise<string> {
  const list = await readFile(join(enginePackage, 'native', 'pg-symlinks.json'), 'utf8')
  return z.array(z.object({ target: z.string() })).parse(JSON.parse(list))[0]?.target ?? 'none'
}

/** A package whose programs name an interpreter that this system does not have, as on Alpine. */
async function aForeignEngine(folder: string): Promise<string> {
  const bin = join(folder, 'foreign', 'native', 'bin')
  await mkdir(bin, { recursive: true })
  await writeFile(join(folder, 'foreign', 'package.json'), '{"version":"18.0.0"}')
  for (const program of ['initdb', 'postgres']) {
    await writeFile(join(bin, program), `#!/lib/ld-of-${hostname()}-is-missing\n`, { mode: 0o755 })
  }
  return join(folder, 'foreign')
}
