import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'

/**
 * The key for sessions and keyed hashes: PEYK_SECRET, or one made at the first start and kept in the data folder
 * (readable by its owner only). Several nodes of one newsroom must be given the same PEYK_SECRET.
 */
export async function readSecret(config: Config): Promise<string> {
  if (config.secret !== '') return config.secret
  const file = join(config.dataFolder, 'secret')
  await mkdir(config.dataFolder, { recursive: true })
  try {
    await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFile(file, 'utf8')
}
