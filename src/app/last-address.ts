import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../platform/config.ts'
import { publicAddress } from '../syndication/index.ts'

const fileIn = ({ dataFolder }: Config): string => join(dataFolder, 'address')

/** Notes where readers find what is served from this data folder, for commands that are not told its port. */
export const keepAddress = (config: Config): Promise<void> => writeFile(fileIn(config), publicAddress(config))

/** Where it was served last; empty when it never was. */
export const lastAddress = (config: Config): Promise<string> =>
  readFile(fileIn(config), 'utf8').catch(() => '')
