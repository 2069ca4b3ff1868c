import { join } from 'node:path'
import type { Config } from '../config.ts'
import { diskStorage } from './disk-storage.ts'
import { s3AddressOf } from './s3-address.ts'
import { s3Storage } from './s3-storage.ts'
import type { Storage } from './storage.ts'

/**
 * The storage that MEDIA_URL names: nothing, a folder beside the database; `s3://…`, a bucket.
 * @throws ConfigError when MEDIA_URL cannot be understood or its keys are missing.
 */
export function openStorage(config: Config): Storage {
  if (config.mediaUrl === '') return diskStorage(join(config.dataFolder, 'media'))
  return s3Storage(s3AddressOf(config.mediaUrl), config.mediaKeys)
}
