import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { promisify } from 'node:util'
import { root } from '../../tools/gate/source-files.ts'

// The door of the command line before a program of one file.

const project = await mkdtemp(join(tmpdir(), 'peyk-bundle-'))
const dist = join(project, 'dist')
after(() => rm(project, { recursive: true, force: true }))
for (const folder of ['bin', 'tools', 'src/app']) await mkdir(join(project, folder), { recursive: true })
for (const file of [
  'bin/peyk',
  'tools/bundle.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
])
  await copyFile(join(root, file), join(project, file))
await symlink(join(root, 'node_modules'), join(project, 'node_modules'))

beforeEach(() => rm(dist, { recursive: true, force: true }))

test('a source that does not parse is an error that names it', async () => {
  await program(`const half: string = `)
  await assert.rejects(run(), /src\/app\/cli\.ts/)
})

test('the second start runs what the first one bundled', async () => {
  await program(`console.log('once')`)
  await run()
  const [made = ''] = await readdir(dist)
  await writeFile(join(dist, made, 'cli.js'), `console.log('the bundle')`)
  assert.deepEqual(await run(), { stdout: 'the bundle\n', stderr: '' })
})

test('a changed source runs at the next start', async () => {
  await program(`console.log('before')`)
  await run()
  await program(`console.log('after')`)
  assert.equal((await run()).stdout, 'after\n')
})

test('a module finds what lies beside its source', async () => {
  await program(`import { readFileSync } from 'node:fs'
    console.log(readFileSync(new URL('word.txt', import.meta.url), 'utf8'), import.meta.dirname)`)
  await writeFile(join(project, 'src/app/word.txt'), 'beside')
  assert.equal((await run()).stdout, `beside ${join(project, 'src/app')}\n`)
})

test('where no bundle can be written, the sources run, and the operator is told why', async () => {
  await program(`const word: string = 'from the sources'
    console.log(word)`)
  await writeFile(dist, 'a file where the folder should be')
  const { stdout, stderr } = await run()
  assert.equal(stdout, 'from the sources\n')
  assert.match(stderr, /could not be bundled and starts slowly from its sources: .*dist/)
})

test('of many versions the last four are kept', async () => {
  for (const version of ['1', '2', '3', '4', '5', '6']) {
    await program(`console.log('${version}')`)
    await run()
  }
  assert.equal((await readdir(dist)).length, 4)
})

const program = (source: string): Promise<void> => writeFile(join(project, 'src/app/cli.ts'), source)

const run = () => promisify(execFile)(process.execPath, [join(project, 'bin/peyk')])
