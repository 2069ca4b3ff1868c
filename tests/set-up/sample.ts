import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runPeyk, startPeyk } from './peyk.ts'
import { copyTemplate, dropDatabase, inDatabase } from './test-server.ts'
import type { TestServer } from './test-server.ts'

/** The sample newsroom as the first start left it, to be copied: loading it takes longer than most journeys. */
export interface Sample {
  /** The name of its database. */
  template: string
  /** Its data folder, with pictures and secret. */
  folder: string
  remove(): Promise<void>
}

const said = 'first-start.txt'

/** Lets the real program make it. */
export async function makeSample(server: Pick<TestServer, 'url' | 'template'>): Promise<Sample> {
  const folder = await mkdtemp(join(tmpdir(), 'peyk-sample-'))
  const template = await copyTemplate(server)
  const remove = async () => {
    await dropDatabase(server.url, template)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const settings = { DATABASE_URL: inDatabase(server.url, template), PEYK_DATA: folder, LOG_LEVEL: 'error' }
    const peyk = await startPeyk({ ...settings, PORT: '0', PEYK_SAMPLE: '1' })
    await peyk.stop()
    // A program does so by itself within five minutes; each that runs on a copy would do it once more.
    await runPeyk(['screening', 'rebuild'], settings)
    await writeFile(join(folder, said), peyk.lines.join('\n'))
    return { template, folder, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

/** What the first start said, in a copy of the sample's folder. */
export const firstStartOf = (folder: string): Promise<string> => readFile(join(folder, said), 'utf8')
