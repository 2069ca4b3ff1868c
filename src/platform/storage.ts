import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ConfigError, type Config } from './config.ts'
import { newId } from './ids.ts'

/** Where files are kept, by key. Keys are made by us: lower-case letters, digits, `-`, `.` and `/`. */
export interface Storage {
  /** Writes whole or not at all. */
  put(key: string, bytes: Uint8Array): Promise<void>
  /** undefined when there is none. */
  get(key: string): Promise<Buffer | undefined>
}

/** @throws ConfigError when MEDIA_URL names a place that this version cannot use. */
export function openStorage(config: Config): Storage {
  if (config.mediaUrl !== '')
    throw new ConfigError('MEDIA_URL: only the disk is supported in this version; leave it empty')
  return diskStorage(join(config.dataFolder, 'media'))
}

export function diskStorage(folder: string): Storage {
  return {
    async put(key, bytes) {
      const path = pathOf(folder, key)
      await mkdir(dirname(path), { recursive: true })
      const partial = `${path}.${newId()}.partial`
      await writeFile(partial, bytes)
      await rename(partial, path)
    },
    async get(key) {
      try {
        return await readFile(pathOf(folder, key))
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
        throw error
      }
    },
  }
}

function pathOf(folder: string, key: string): string {
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*(\.[a-z0-9]+)?$/.test(key)) throw new Error(`not a storage key: ${key}`)
  return join(folder, key)
}
