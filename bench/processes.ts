import { rm } from 'node:fs/promises'
import { median, rounded, type Figures } from './figures.ts'
import { generator, requestsPerSecond } from './load.ts'
import { ownFolder } from './own-folder.ts'
import { startPeyk } from './start-peyk.ts'
import { storyBytes } from './story-bytes.ts'

const pairs = 3

/** A cached story from one process and from two, in turns, in one run. */
export async function processes(): Promise<Figures> {
  const folders = await Promise.all([1, 2].map(() => ownFolder()))
  const [one, two] = await Promise.all(
    folders.map((folder, number) => startPeyk(folder, { PEYK_PROCESSES: String(number + 1) })),
  )
  if (one === undefined || two === undefined) return {}
  try {
    const addresses = await Promise.all([one, two].map(({ address }) => storyBytes(address)))
    const measured: [number[], number[]] = [[], []]
    for (let pair = 0; pair < pairs; pair++)
      for (const [place, { address }] of addresses.entries())
        measured[place]?.push(await requestsPerSecond(address))
    const [byOne, byTwo] = measured.map(median)
    return {
      'load generator': await generator(),
      'cached story, 1 process, requests/s, median of 3': rounded(byOne ?? 0, 0),
      'cached story, 2 processes, requests/s, median of 3': rounded(byTwo ?? 0, 0),
      ratio: rounded((byTwo ?? 0) / (byOne ?? 1)),
    }
  } finally {
    await Promise.all([one.stop(), two.stop()])
    await Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true })))
  }
}
