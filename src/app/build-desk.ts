import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { newId } from '../platform/ids.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const output = join(root, 'dist/admin')
const inputs = ['src/admin', 'src/site/styles', 'src/persian', 'package-lock.json']

/**
 * Builds the staff web app when its sources changed since it was last built; a few seconds, then nothing. A build that
 * fails is told and leaves the readers' site, and the screens of the last good build, as they are.
 */
export async function buildDesk(say: (line: string) => void): Promise<void> {
  await buildIfChanged(say).catch((error: unknown) => {
    say(
      `the staff screens could not be built: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    )
  })
}

async function buildIfChanged(say: (line: string) => void): Promise<void> {
  const wanted = await fingerprint()
  const stamp = join(output, '.built-from')
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return
  say('building the staff screens …')
  // Built beside and put in place at once: a process that serves the old screens never finds half of the new ones.
  const fresh = `${output}-${newId()}`
  await runVite([
    'build',
    '--config',
    join(root, 'src/admin/vite.config.ts'),
    '--outDir',
    fresh,
    '--emptyOutDir',
  ])
  await writeFile(join(fresh, '.built-from'), wanted)
  await rm(`${output}-before`, { recursive: true, force: true })
  await rename(output, `${output}-before`).catch(() => undefined)
  await rename(fresh, output).catch(() => rm(fresh, { recursive: true }))
  await rm(`${output}-before`, { recursive: true, force: true })
}

/** In a process of its own: a bundler's memory is not given back to the one that serves. */
async function runVite(words: readonly string[]): Promise<void> {
  const door = join(root, 'node_modules/vite/bin/vite.js')
  await promisify(execFile)(process.execPath, [door, ...words, '--logLevel', 'error'], { cwd: root })
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256')
  for (const input of inputs)
    for (const file of await filesUnder(join(root, input))) hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}

async function filesUnder(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return []
  if (found.isFile()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}
